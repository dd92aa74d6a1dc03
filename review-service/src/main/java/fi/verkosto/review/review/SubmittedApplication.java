package fi.verkosto.review.review;

import fi.verkosto.api.text.Lengths;
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

        @Schema(
                description = "Code of the lead's home region (maakunta) at the submission; null where it was not told",
                examples = "01",
                nullable = true)
        @Size(max = Lengths.CODE)
        String leadHomeRegion,

        @Schema(
                description = "How far the lead says it has come, a code of the call; null where that does not ask",
                examples = "ADVANCED",
                nullable = true)
        @Size(max = Lengths.CODE)
        String leadDevelopmentStage,

        @Size(max = 100) List<Member> members,
        @Size(max = 100) List<Partner> partners,
        @Size(max = 50) List<String> themes,
        @Size(max = 50) List<String> managementLevels,
        Money totalCosts,
        Money ownFunding,

        @Schema(description = "What others pay for the project; null where it was not told", nullable = true)
        Money otherIncome,

        Money requestedGrant) {

    /** When this version was made, by whomever. */
    Instant madeAt() {
        return lastChangedAt == null ? submittedAt : lastChangedAt;
    }

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
