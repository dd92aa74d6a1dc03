package fi.verkosto.coordination.indicator.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.indicator.DefinitionVersion;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.IndicatorState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Schema(name = "Indicator", description = "Something that every network of a programme reports, period by period")
record IndicatorResponse(
        UUID id,
        UUID programmeId,
        @Schema(examples = "STAFF_TRAINED") String code,
        IndicatorState state,

        @Schema(examples = "1", description = "Which of its definitions this is, counted from 1")
        int definitionVersion,

        @Schema(
                examples = "1",
                description = "Counts what it measured from 1: values of different series are never shown in one line")
        int series,

        DefinitionBody definition,

        @Schema(nullable = true, description = "Since when networks report it; null of a draft")
        Instant inUseAt,

        @Schema(nullable = true, description = "Since when nobody does any more; null until then")
        Instant retiredAt,

        @Schema(nullable = true, description = "Why, in the coordinator's own words; null until then")
        String reason,

        @Schema(examples = "1", description = "As in the ETag")
        long version) {

    static IndicatorResponse from(Indicator indicator) {
        DefinitionVersion current = indicator.current();
        return new IndicatorResponse(
                indicator.id(),
                indicator.programmeId(),
                indicator.code(),
                indicator.state(),
                current.number(),
                current.series(),
                DefinitionBody.from(current.definition()),
                indicator.inUseAt().orElse(null),
                indicator.retiredAt().orElse(null),
                indicator.retirementReason().orElse(null),
                indicator.version());
    }

    static RestResponse<IndicatorResponse> response(Indicator indicator) {
        return ResponseBuilder.ok(from(indicator))
                .tag(Versions.etag(indicator.version()))
                .build();
    }
}
