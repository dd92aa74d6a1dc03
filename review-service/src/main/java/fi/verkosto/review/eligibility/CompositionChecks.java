package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.call.StrandRules;
import fi.verkosto.review.call.Terms;
import fi.verkosto.review.review.Member;
import fi.verkosto.review.review.Partner;
import fi.verkosto.review.review.SubmittedApplication;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Who takes part, and what the project is about, against what the strand and the call require; only what they do. */
final class CompositionChecks {

    private final SubmittedApplication application;
    private final Terms terms;
    private final StrandRules rules;
    private final String source;

    private CompositionChecks(SubmittedApplication application, Terms terms, Strand strand) {
        this.application = application;
        this.terms = terms;
        this.rules = strand.rules();
        this.source = "strands[" + strand.code() + "].rules.";
    }

    /** Of a strand that has rules. */
    static Stream<Check> of(SubmittedApplication application, Terms terms, Strand strand) {
        CompositionChecks checks = new CompositionChecks(application, terms, strand);
        return Stream.of(checks.ofConsortium(), checks.ofContent()).flatMap(found -> found);
    }

    private Stream<Check> ofConsortium() {
        return Stream.of(
                        terms.regions().isEmpty() ? null : region(),
                        rules.minimumMembers() > 0 ? members() : null,
                        rules.minimumDevelopmentStages() > 0 ? stages() : null)
                .filter(Objects::nonNull);
    }

    private Stream<Check> ofContent() {
        return Stream.of(
                        required(
                                Rule.PARTNER_KINDS,
                                "requiredPartnerKinds",
                                rules.requiredPartnerKinds(),
                                application.partners().stream()
                                        .map(Partner::kind)
                                        .toList(),
                                terms.names().partnerKinds()),
                        required(
                                Rule.REQUIRED_THEMES,
                                "requiredThemes",
                                rules.requiredThemes(),
                                application.themes(),
                                terms.names().themes()),
                        required(
                                Rule.REQUIRED_MANAGEMENT_LEVELS,
                                "requiredManagementLevels",
                                rules.requiredManagementLevels(),
                                application.managementLevels(),
                                terms.names().managementLevels()))
                .filter(Objects::nonNull);
    }

    /** Members may come from elsewhere: what the call is for is where the project is led from. */
    private Check region() {
        String home = application.leadHomeRegion();
        if (home == null) {
            return Check.notKnown(
                    Rule.REGION_OF_CALL,
                    "regions",
                    new LocalizedText(
                            "Päähakijan kotimaakuntaa ei ole kerrottu arvioinnille.",
                            "Huvudsökandens hemlandskap har inte uppgetts för bedömningen.",
                            "The home region of the lead was not told to the review."));
        }
        String open = String.join(", ", terms.regions());
        return Check.passes(
                terms.regions().contains(home),
                Rule.REGION_OF_CALL,
                "regions",
                Evidence.ofCodes(terms.regions()),
                new LocalizedText(
                        "Päähakijan kotimaakunnan tunnus on " + home + ", ja haku on avoin maakunnille " + open + ".",
                        "Koden för huvudsökandens hemlandskap är " + home + ", och utlysningen är öppen för landskapen "
                                + open + ".",
                        "The code of the lead's home region is " + home + ", and the call is open to the regions "
                                + open + "."));
    }

    private Check members() {
        int required = rules.minimumMembers();
        int found = application.members().size();
        return Check.passes(
                found >= required,
                Rule.MINIMUM_MEMBERS,
                source + "minimumMembers",
                Evidence.ofNumbers(required, found),
                new LocalizedText(
                        "Jäseniä on päähakijan lisäksi " + found + ", ja haku edellyttää vähintään " + required + ".",
                        "Antalet medlemmar utöver huvudsökanden är " + found + ", och utlysningen kräver minst "
                                + required + ".",
                        "The number of members beside the lead applicant is " + found + "; the call requires at least "
                                + required + "."));
    }

    /** The lead's own stage may be one that was not told: a version from before events had it. */
    private Check stages() {
        int required = rules.minimumDevelopmentStages();
        int found = (int) Stream.concat(
                        Stream.ofNullable(application.leadDevelopmentStage()),
                        application.members().stream().map(Member::developmentStage))
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (application.leadDevelopmentStage() == null && found == required - 1) {
            return Check.of(
                    Rule.MINIMUM_DEVELOPMENT_STAGES,
                    CheckResult.NOT_KNOWN,
                    source + "minimumDevelopmentStages",
                    Evidence.ofNumbers(required, found),
                    new LocalizedText(
                            "Päähakijan omaa kehittämisvaihetta ei ole kerrottu, ja se ratkaisee.",
                            "Huvudsökandens eget utvecklingsskede har inte uppgetts, och det avgör.",
                            "The lead's own development stage was not told, and it decides."));
        }
        return Check.passes(
                found >= required,
                Rule.MINIMUM_DEVELOPMENT_STAGES,
                source + "minimumDevelopmentStages",
                Evidence.ofNumbers(required, found),
                new LocalizedText(
                        "Eri kehittämisvaiheita on " + found + ", ja haku edellyttää vähintään " + required + ".",
                        "Antalet olika utvecklingsskeden är " + found + ", och utlysningen kräver minst " + required
                                + ".",
                        "The number of different development stages is " + found + "; the call requires at least "
                                + required + "."));
    }

    /** Null where nothing is required. */
    private Check required(
            Rule rule,
            String name,
            List<String> required,
            Collection<String> present,
            Map<String, LocalizedText> names) {
        if (required.isEmpty()) {
            return null;
        }
        List<String> missing =
                required.stream().filter(code -> !present.contains(code)).toList();
        LocalizedText listed = Words.list(missing.stream()
                .map(code -> names.getOrDefault(code, Words.same(code)))
                .toList());
        return Check.passes(
                missing.isEmpty(),
                rule,
                source + name,
                Evidence.ofCodes(missing),
                missing.isEmpty() ? Requirement.met(rule) : Requirement.missing(rule, listed));
    }
}
