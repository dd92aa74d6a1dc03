package fi.verkosto.applications.call;

import fi.verkosto.api.LocalizedText;
import fi.verkosto.api.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that a call promises its applicants. Frozen by publishing.
 *
 * @param opensAt the first moment to apply
 * @param closesAt the first moment when it is too late
 * @param ownFundingPercent the applicant's least share of the total costs, in per cent
 * @param regions codes of the regions (maakunta) that the call is for; none for the whole country
 */
public record CallTerms(
        @Schema(description = "Register number (asianumero)", examples = "1/340/2018")
        @NotNull
        @Pattern(regexp = "\\d{1,9}/\\d{1,9}/\\d{4}")
        String caseNumber,

        @NotNull @Valid LocalizedText names,

        @NotNull @Valid Money totalSum,

        @NotNull Instant opensAt,

        @NotNull Instant closesAt,

        @NotNull LocalDate projectStart,

        @NotNull LocalDate projectEnd,

        @NotNull @Min(0) @Max(100) Integer ownFundingPercent,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid Strand> strands,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid Criterion> criteria,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid CostCategory> costCategories,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid ContactPerson> contactPersons,

        @Valid LocalizedText descriptions,

        @Schema(description = "Codes of the regions that the call is for; none for the whole country") @Size(max = 19)
        Set<@NotNull @Pattern(regexp = "\\d{2}") String> regions) {

    public CallTerms {
        regions = regions == null ? Set.of() : regions;
    }

    public Optional<Strand> strand(String code) {
        return strands.stream().filter(strand -> strand.code().equals(code)).findFirst();
    }

    public boolean hasCostCategory(String code) {
        return costCategories.stream().anyMatch(category -> category.code().equals(code));
    }

    /** Applying is possible in [opens, closes). */
    public Phase phaseAt(Instant moment) {
        if (moment.isBefore(opensAt)) {
            return Phase.UPCOMING;
        }
        return moment.isBefore(closesAt) ? Phase.OPEN : Phase.CLOSED;
    }
}
