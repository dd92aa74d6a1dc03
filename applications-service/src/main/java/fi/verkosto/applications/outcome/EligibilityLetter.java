package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.OfficersLetter;
import fi.verkosto.applications.letter.Values;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells applicants and officers that an application is not eligible, and why; and that it is after all. */
@ApplicationScoped
class EligibilityLetter {

    /** Of what was found before events said why. */
    private static final LocalizedText ASK = new LocalizedText(
            "Perustelut saatte haun yhteyshenkilöltä.",
            "Motiveringen får ni av utlysningens kontaktperson.",
            "The contact person of the call tells you the reasons.");

    private final LetterBox letters;
    private final OfficersLetter officers;

    EligibilityLetter(LetterBox letters, OfficersLetter officers) {
        this.letters = letters;
        this.officers = officers;
    }

    void send(EligibilityFinding finding, ApplicationStep step) {
        Moment decidedAt = new Moment(finding.decidedAt());
        if (!finding.eligible()) {
            send("eligibility-denied", step, language -> denied(finding, decidedAt, language));
        } else if (finding.corrected()) {
            send("eligibility-confirmed", step, _ -> Map.of("decidedAt", decidedAt));
        }
    }

    private void send(String template, ApplicationStep step, Function<Locale, Map<String, ?>> own) {
        letters.toAll(template, step.application(), step.call(), own);
        officers.send("staff-" + template, step.application(), step.call(), own);
    }

    private static Map<String, ?> denied(EligibilityFinding finding, Moment decidedAt, Locale language) {
        Values values = Values.with("reasons", reasons(finding).in(language)).and("decidedAt", decidedAt);
        if (!finding.failedChecks().isEmpty()) {
            values.and("checks", lines(finding.failedChecks(), language));
        }
        return values.toMap();
    }

    private static String lines(List<LocalizedText> sentences, Locale language) {
        return sentences.stream().map(sentence -> "- " + sentence.in(language)).collect(Collectors.joining("\n"));
    }

    private static LocalizedText reasons(EligibilityFinding finding) {
        return finding.reasons() == null ? ASK : finding.reasons();
    }
}
