package fi.verkosto.applications.onbehalf;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.Values;
import fi.verkosto.applications.letter.WhileOpen;
import fi.verkosto.applications.submission.FixedSubmission;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the applicant what an officer did in its place, and why. */
@ApplicationScoped
class OnBehalfLetter {

    private final LetterBox letters;

    OnBehalfLetter(LetterBox letters) {
        this.letters = letters;
    }

    void edited(Section section, FixedSubmission fixed, ApplicationStep step, String reason) {
        letters.toAll(
                "changed-on-behalf",
                step.application(),
                step.call(),
                language -> Values.with("change", changeOf(section).in(language))
                        .and("reason", reason)
                        .and("changedAt", new Moment(step.now()))
                        .and("number", Integer.toString(fixed.submission().number()))
                        .and("sha256", fixed.sha256())
                        .and(WhileOpen.editable(step.call(), step.now()))
                        .toMap());
    }

    void withdrawn(ApplicationStep step, String reason) {
        letters.toAll(
                "withdrawn-on-behalf",
                step.application(),
                step.call(),
                _ -> Values.with("reason", reason)
                        .and("withdrawnAt", new Moment(step.now()))
                        .and(WhileOpen.another(step.call(), step.now()))
                        .toMap());
    }

    private static LocalizedText changeOf(Section section) {
        return switch (section) {
            case BASICS ->
                new LocalizedText(
                        "hankkeen perustietoja on muutettu",
                        "projektets basuppgifter har ändrats",
                        "the basic information on the project has been changed");
            case CONSORTIUM ->
                new LocalizedText(
                        "verkoston tietoja on muutettu",
                        "uppgifterna om nätverket har ändrats",
                        "the information on the network has been changed");
            case PARTNERS ->
                new LocalizedText(
                        "kumppaneiden tietoja on muutettu",
                        "uppgifterna om partnerna har ändrats",
                        "the information on the partners has been changed");
            case CONTACTS ->
                new LocalizedText(
                        "yhteystietoja on muutettu",
                        "kontaktuppgifterna har ändrats",
                        "the contact details have been changed");
            case BUDGET ->
                new LocalizedText("talousarviota on muutettu", "budgeten har ändrats", "the budget has been changed");
            case ANSWERS ->
                new LocalizedText(
                        "vastauksia haun kysymyksiin on muutettu",
                        "svaren på utlysningens frågor har ändrats",
                        "the answers to the questions of the call have been changed");
        };
    }
}
