package fi.verkosto.review.review;

import fi.verkosto.api.value.Money;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One submitted version of an application, without personal data.
 *
 * @param version the number of the submission; a higher one replaces a lower one
 * @param lead the lead applicant, not repeated among the members
 */
public record SubmittedApplication(
        String caseNumber,
        String strand,
        int version,
        Instant submittedAt,

        @Schema(
                description =
                        "When a supplement, or an officer on behalf of the applicant, changed what was submitted; null if nothing did",
                nullable = true)
        Instant lastChangedAt,

        @Schema(
                description = "The language of the case: fi, sv or en; null if it was never told",
                nullable = true,
                examples = "fi")
        String language,

        String title,
        String summary,
        Organisation lead,
        @Size(max = 100) List<Member> members,
        @Size(max = 100) List<Partner> partners,
        @Size(max = 50) List<String> themes,
        @Size(max = 50) List<String> managementLevels,
        Money totalCosts,
        Money ownFunding,
        Money requestedGrant) {

    /** What the lead or a member is called in it. */
    public String nameOf(String businessId) {
        return members.stream()
                .filter(member -> member.businessId().equals(businessId))
                .map(Member::name)
                .findFirst()
                .orElse(lead.name());
    }

    /** Whether the organisation is the lead or any member of the consortium. */
    public boolean involves(String businessId) {
        return lead.businessId().equals(businessId)
                || members.stream().anyMatch(member -> member.businessId().equals(businessId));
    }
}
