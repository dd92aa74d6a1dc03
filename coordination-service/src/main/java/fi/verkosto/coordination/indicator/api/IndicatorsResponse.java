package fi.verkosto.coordination.indicator.api;

import fi.verkosto.coordination.indicator.Indicator;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Indicators")
record IndicatorsResponse(
        @Schema(description = "All of a programme, by code") @Size(max = 50)
        List<IndicatorResponse> items) {

    static IndicatorsResponse from(List<Indicator> indicators) {
        return new IndicatorsResponse(
                indicators.stream().map(IndicatorResponse::from).toList());
    }
}
