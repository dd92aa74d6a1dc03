package fi.verkosto.applications.funding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the API describes a sum of many sums, which may have more digits than each of them. */
@Schema(name = "MoneyTotal", description = "A sum of many sums, which may have more digits than each of them")
public record MoneyTotal(
        @Schema(
                pattern = "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{2})?$",
                description = "Whole units without leading zeros, and two decimals or none",
                examples = "4000000.00")
        @NotNull
        String amount,

        @NotNull @Pattern(regexp = "EUR") String currency) {}
