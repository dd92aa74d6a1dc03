package fi.verkosto.coordination.indicator.api;

import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.indicator.Baseline;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorBaseline")
record BaselineBody(
        @Schema(required = true, examples = "35.0", description = "An exact decimal")
        @NotNull
        @Pattern(regexp = WrittenForm.MEASURE)
        String value,

        @Schema(required = true) @NotNull Baseline.Kind kind) {

    static BaselineBody from(Baseline baseline) {
        return baseline == null ? null : new BaselineBody(baseline.value().toPlainString(), baseline.kind());
    }

    Baseline toBaseline() {
        return new Baseline(new BigDecimal(value), kind);
    }
}
