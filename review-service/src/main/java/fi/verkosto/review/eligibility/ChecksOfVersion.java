package fi.verkosto.review.eligibility;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.call.Terms;
import fi.verkosto.review.eligibility.Evidence.Overlap;
import fi.verkosto.review.licence.KnownLicences;
import fi.verkosto.review.review.SubmittedApplication;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is checked of a submitted version, always in the same order. */
final class ChecksOfVersion {

    private ChecksOfVersion() {}

    /**
     * Checks a version.
     *
     * @param overlaps with other applications, as far as the reader may know of them
     */
    static List<Check> of(
            SubmittedApplication application, KnownCall call, KnownLicences licences, List<Overlap> overlaps) {
        return Stream.of(
                        LicenceChecks.of(application, licences, call),
                        composition(application, call),
                        money(application, call),
                        Stream.of(OverlapCheck.of(overlaps)))
                .flatMap(checks -> checks)
                .toList();
    }

    private static Stream<Check> composition(SubmittedApplication application, KnownCall call) {
        Optional<Terms> terms = call.terms();
        Optional<Strand> strand = call.strand(application.strand()).filter(known -> known.rules() != null);
        return terms.isPresent() && strand.isPresent()
                ? CompositionChecks.of(application, terms.get(), strand.get())
                : Stream.of(
                                Rule.REGION_OF_CALL,
                                Rule.MINIMUM_MEMBERS,
                                Rule.MINIMUM_DEVELOPMENT_STAGES,
                                Rule.PARTNER_KINDS,
                                Rule.REQUIRED_THEMES,
                                Rule.REQUIRED_MANAGEMENT_LEVELS)
                        .map(rule -> Check.notKnown(rule, null, Words.TERMS_NOT_KNOWN));
    }

    private static Stream<Check> money(SubmittedApplication application, KnownCall call) {
        MoneyChecks checks = new MoneyChecks(application);
        Check ownFunding = call.terms()
                .map(terms -> checks.ownFunding(terms.ownFundingPercent()))
                .orElseGet(() -> Check.notKnown(Rule.OWN_FUNDING, "ownFundingPercent", Words.TERMS_NOT_KNOWN));
        Check available = call.strand(application.strand())
                .filter(strand -> strand.money() != null)
                .map(strand -> checks.withinAvailable(strand.money(), "strands[" + strand.code() + "].money"))
                .orElseGet(() -> checks.withinAvailable(call.totalSum(), "totalSum"));
        return Stream.of(ownFunding, checks.sumsAddUp(), available);
    }
}
