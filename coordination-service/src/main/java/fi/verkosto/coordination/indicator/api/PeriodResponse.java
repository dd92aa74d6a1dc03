package fi.verkosto.coordination.indicator.api;

import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.indicator.IndicatorPeriod;
import fi.verkosto.coordination.indicator.PeriodState;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorPeriod")
record PeriodResponse(
        UUID indicatorId,

        @Schema(examples = "2019-Q1") @Pattern(regexp = WrittenForm.PERIOD)
        String period,

        LocalDate firstDay,
        LocalDate lastDay,
        PeriodState state,

        @Schema(nullable = true, description = "When it was last closed; null if it never was")
        Instant closedAt,

        @Schema(nullable = true, description = "When it was last opened again; null if it never was")
        Instant reopenedAt,

        @Schema(nullable = true, description = "Why it was, in the coordinator's own words; null if it never was")
        String reason) {

    static PeriodResponse from(IndicatorPeriod period) {
        return new PeriodResponse(
                period.indicatorId(),
                period.period().toString(),
                period.period().first(),
                period.period().last(),
                period.state(),
                period.closedAt().orElse(null),
                period.reopenedAt().orElse(null),
                period.reopeningReason().orElse(null));
    }
}
