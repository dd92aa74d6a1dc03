package fi.verkosto.review.eligibility;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.Member;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.Partner;
import fi.verkosto.review.review.SubmittedApplication;
import java.time.Instant;
import java.util.List;

/** Submitted versions, as checks read them. Omnia leads them, from region 01. */
record Applications(
        String homeRegion,
        String leadStage,
        List<Member> members,
        List<String> themes,
        String total,
        String own,
        String other,
        String grant) {

    static final String OMNIA = "0502454-6";
    static final String GRADIA = "0208201-1";
    static final String TREDU = "0211675-2";

    static Applications anApplication() {
        return new Applications(
                "01", "ADVANCED", List.of(), List.of("PARTNERSHIPS"), "718750.00", "143750.00", "0.00", "575000.00");
    }

    Applications from(String region) {
        return new Applications(region, leadStage, members, themes, total, own, other, grant);
    }

    Applications at(String stage) {
        return new Applications(homeRegion, stage, members, themes, total, own, other, grant);
    }

    /** With members, each given as business ID and development stage. */
    Applications with(Member... others) {
        return new Applications(homeRegion, leadStage, List.of(others), themes, total, own, other, grant);
    }

    Applications of(String... codes) {
        return new Applications(homeRegion, leadStage, members, List.of(codes), total, own, other, grant);
    }

    Applications costing(String costs, String ownFunding, String otherIncome, String requested) {
        return new Applications(homeRegion, leadStage, members, themes, costs, ownFunding, otherIncome, requested);
    }

    static Member member(String businessId, String stage) {
        return new Member(businessId, businessId.equals(GRADIA) ? "Gradia" : "Tredu", "Pilots", stage);
    }

    SubmittedApplication submitted() {
        return new SubmittedApplication(
                "3/340/2018",
                "REGIONAL_NETWORK",
                1,
                Instant.parse("2018-11-20T12:00:00Z"),
                null,
                null,
                "Title",
                "Summary",
                new Organisation(OMNIA, "Omnia"),
                homeRegion,
                leadStage,
                members,
                List.of(new Partner("Invented ry", null, "STUDENTS")),
                themes,
                List.of("TOP"),
                Money.euros(total),
                Money.euros(own),
                other == null ? null : Money.euros(other),
                Money.euros(grant));
    }
}
