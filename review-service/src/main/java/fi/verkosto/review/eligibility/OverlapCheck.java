package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.eligibility.Evidence.Overlap;
import java.util.List;

/** Whether a provider takes part in several applications to the call. No call forbids it as such: somebody looks at it. */
final class OverlapCheck {

    private static final LocalizedText NONE = new LocalizedText(
            "Päähakija ja jäsenet eivät ole mukana haun muissa hakemuksissa.",
            "Huvudsökanden och medlemmarna är inte med i andra ansökningar i utlysningen.",
            "The lead and the members take part in no other application to the call.");

    private OverlapCheck() {}

    static Check of(List<Overlap> overlaps) {
        LocalizedText named = Words.list(overlaps.stream()
                .map(overlap -> Words.same(overlap.caseNumber() + " (" + overlap.name() + ")"))
                .toList());
        return Check.of(
                Rule.PROVIDER_IN_SEVERAL_APPLICATIONS,
                overlaps.isEmpty() ? CheckResult.PASSED : CheckResult.NEEDS_JUDGEMENT,
                null,
                Evidence.ofApplications(overlaps),
                overlaps.isEmpty()
                        ? NONE
                        : new LocalizedText(
                                "Sama koulutuksen järjestäjä on mukana muissakin haun hakemuksissa: " + named.fi()
                                        + ".",
                                "Samma utbildningsanordnare är med även i andra ansökningar i utlysningen: "
                                        + named.sv() + ".",
                                "The same provider takes part in other applications to the call as well: " + named.en()
                                        + "."));
    }
}
