package fi.verkosto.review.eligibility;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check rests on, as data. What does not concern its rule is null or empty. */
@Schema(name = "EligibilityEvidence")
public record Evidence(
        @Schema(description = "At least so many", examples = "3", nullable = true)
        Integer required,

        @Schema(description = "So many there are", examples = "2", nullable = true)
        Integer found,

        @Schema(description = "At least so much, or at most where it is the money of the call", nullable = true)
        Money requiredSum,

        @Schema(description = "So much it is", nullable = true)
        Money foundSum,

        @Schema(
                description =
                        "The day that counts, in Finland: on which the call closes, or the last one of the project",
                nullable = true)
        LocalDate day,

        @Schema(description = "Codes of the call that the application has not got, or of regions that it could be from")
        @Size(max = 100)
        List<@Size(max = Lengths.CODE) String> codes,

        @Schema(description = "Whose licence it is about") @Size(max = 101)
        List<LicenceFound> licences,

        @Schema(description = "Other applications to the call in which the same provider takes part") @Size(max = 1000)
        List<Overlap> applications) {

    static final Evidence NONE = new Evidence(null, null, null, null, null, List.of(), List.of(), List.of());

    static Evidence ofNumbers(int required, int found) {
        return new Evidence(required, found, null, null, null, List.of(), List.of(), List.of());
    }

    static Evidence ofSums(Money required, Money found) {
        return new Evidence(null, null, required, found, null, List.of(), List.of(), List.of());
    }

    static Evidence ofCodes(List<String> codes) {
        return new Evidence(null, null, null, null, null, codes, List.of(), List.of());
    }

    static Evidence ofLicences(LocalDate day, List<LicenceFound> licences) {
        return new Evidence(null, null, null, null, day, List.of(), licences, List.of());
    }

    static Evidence ofApplications(List<Overlap> applications) {
        return new Evidence(null, null, null, null, null, List.of(), List.of(), applications);
    }

    /** The licence of the lead or a member that does not cover the day. */
    @Schema(name = "LicenceFound")
    public record LicenceFound(
            String businessId,
            String name,
            @Schema(nullable = true) LocalDate startsOn,
            @Schema(nullable = true) LocalDate endsOn) {}

    /** Another application in which the same provider is the lead or a member. */
    @Schema(name = "OverlappingApplication")
    public record Overlap(
            UUID reviewId,
            UUID applicationId,
            String caseNumber,
            String businessId,

            @Schema(description = "What the application that is checked calls the provider")
            String name) {}
}
