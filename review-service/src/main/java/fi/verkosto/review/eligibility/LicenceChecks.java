package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.eligibility.Evidence.LicenceFound;
import fi.verkosto.review.licence.KnownLicences;
import fi.verkosto.review.review.SubmittedApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether every licence covers the day in Finland on which the call closes, its first and last day included, and whether it
 * lasts as long as the project. The register may come to say otherwise than at the submission.
 */
final class LicenceChecks {

    private static final String DEADLINE = "closesAt";
    private static final String PROJECT_END = "projectEnd";

    private static final LocalizedText STARTS_NOT_KNOWN = new LocalizedText(
            "Järjestämislupien alkamispäiviä ei ole vielä kerrottu arvioinnille.",
            "De dagar då anordnartillstånden börjar gälla har ännu inte uppgetts för bedömningen.",
            "The first days of the licences have not been told to the review yet.");

    private final SubmittedApplication application;
    private final KnownLicences licences;
    private final LocalDate deadlineDay;

    LicenceChecks(SubmittedApplication application, KnownLicences licences, LocalDate deadlineDay) {
        this.application = application;
        this.licences = licences;
        this.deadlineDay = deadlineDay;
    }

    static Stream<Check> of(SubmittedApplication application, KnownLicences licences, KnownCall call) {
        LicenceChecks checks = new LicenceChecks(application, licences, call.deadlineDay());
        return Stream.of(
                checks.onDeadlineDay(),
                call.projectEnd()
                        .map(checks::untilProjectEnd)
                        .orElseGet(() ->
                                Check.notKnown(Rule.LICENCE_UNTIL_PROJECT_END, PROJECT_END, Words.TERMS_NOT_KNOWN)));
    }

    Check onDeadlineDay() {
        List<LicenceFound> invalid = Stream.concat(started(), ended()).toList();
        if (invalid.isEmpty() && licences.starts() == null) {
            return Check.of(
                    Rule.LICENCE_ON_DEADLINE_DAY,
                    CheckResult.NOT_KNOWN,
                    DEADLINE,
                    Evidence.ofLicences(deadlineDay, List.of()),
                    STARTS_NOT_KNOWN);
        }
        LocalizedText day = Words.day(deadlineDay);
        LocalizedText named = named(invalid);
        LocalizedText sentence = invalid.isEmpty()
                ? new LocalizedText(
                        "Päähakijan ja jäsenten järjestämisluvat ovat voimassa haun päättymispäivänä " + day.fi() + ".",
                        "Huvudsökandens och medlemmarnas anordnartillstånd är i kraft den dag då utlysningen stängs, "
                                + day.sv() + ".",
                        "The licences of the lead and the members are valid on the day on which the call closes, "
                                + day.en() + ".")
                : new LocalizedText(
                        "Järjestämislupa ei ole voimassa haun päättymispäivänä " + day.fi() + ": " + named.fi() + ".",
                        "Anordnartillståndet är inte i kraft den dag då utlysningen stängs, " + day.sv() + ": "
                                + named.sv() + ".",
                        "The licence is not valid on the day on which the call closes, " + day.en() + ": " + named.en()
                                + ".");
        return Check.passes(
                invalid.isEmpty(),
                Rule.LICENCE_ON_DEADLINE_DAY,
                DEADLINE,
                Evidence.ofLicences(deadlineDay, invalid),
                sentence);
    }

    /** What the terms of no call forbid; but who pays a project when its licence has ended? */
    Check untilProjectEnd(LocalDate projectEnd) {
        List<LicenceFound> ending = licences.ends().stream()
                .filter(end ->
                        !end.endsOn().isBefore(deadlineDay) && end.endsOn().isBefore(projectEnd))
                .filter(end -> application.involves(end.businessId()))
                .map(end -> found(end.businessId(), null, end.endsOn()))
                .toList();
        LocalizedText day = Words.day(projectEnd);
        LocalizedText named = named(ending);
        LocalizedText sentence = ending.isEmpty()
                ? new LocalizedText(
                        "Mikään järjestämislupa ei pääty ennen hankkeen loppua " + day.fi() + ".",
                        "Inget anordnartillstånd upphör innan projektet slutar " + day.sv() + ".",
                        "No licence ends before the project does on " + day.en() + ".")
                : new LocalizedText(
                        "Järjestämislupa päättyy ennen hankkeen loppua " + day.fi() + ": " + named.fi() + ".",
                        "Anordnartillståndet upphör innan projektet slutar " + day.sv() + ": " + named.sv() + ".",
                        "The licence ends before the project does on " + day.en() + ": " + named.en() + ".");
        return Check.of(
                Rule.LICENCE_UNTIL_PROJECT_END,
                ending.isEmpty() ? CheckResult.PASSED : CheckResult.NEEDS_JUDGEMENT,
                PROJECT_END,
                Evidence.ofLicences(projectEnd, ending),
                sentence);
    }

    private Stream<LicenceFound> started() {
        return Stream.ofNullable(licences.starts())
                .flatMap(List::stream)
                .filter(start -> start.startsOn().isAfter(deadlineDay))
                .filter(start -> application.involves(start.businessId()))
                .map(start -> found(start.businessId(), start.startsOn(), null));
    }

    private Stream<LicenceFound> ended() {
        return licences.ends().stream()
                .filter(end -> end.endsOn().isBefore(deadlineDay))
                .filter(end -> application.involves(end.businessId()))
                .map(end -> found(end.businessId(), null, end.endsOn()));
    }

    private LicenceFound found(String businessId, LocalDate startsOn, LocalDate endsOn) {
        return new LicenceFound(businessId, application.nameOf(businessId), startsOn, endsOn);
    }

    private static LocalizedText named(List<LicenceFound> licences) {
        return Words.list(licences.stream().map(LicenceChecks::named).toList());
    }

    private static LocalizedText named(LicenceFound licence) {
        if (licence.startsOn() != null) {
            LocalizedText day = Words.day(licence.startsOn());
            return new LocalizedText(
                    licence.name() + " (alkaa " + day.fi() + ")",
                    licence.name() + " (börjar gälla " + day.sv() + ")",
                    licence.name() + " (begins on " + day.en() + ")");
        }
        LocalizedText day = Words.day(licence.endsOn());
        return new LocalizedText(
                licence.name() + " (viimeinen päivä " + day.fi() + ")",
                licence.name() + " (sista dagen " + day.sv() + ")",
                licence.name() + " (last day " + day.en() + ")");
    }
}
