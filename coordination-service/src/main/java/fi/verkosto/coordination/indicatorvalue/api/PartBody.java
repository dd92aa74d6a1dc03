package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorPart", description = "The value of one code of a breakdown")
record PartBody(
        @Schema(required = true, examples = "MIDDLE") @NotNull @Pattern(regexp = WrittenForm.CODE)
        String code,

        @Schema(required = true, examples = "38.5", description = "An exact decimal")
        @NotNull
        @Pattern(regexp = WrittenForm.MEASURE)
        String value) {

    static List<PartBody> from(Map<String, BigDecimal> parts) {
        return parts.entrySet().stream()
                .map(part -> new PartBody(part.getKey(), part.getValue().toPlainString()))
                .toList();
    }

    /** One that is named twice is left for the comparison of the codes to find. */
    static Map<String, BigDecimal> toMap(List<PartBody> parts) {
        Map<String, BigDecimal> values = new TreeMap<>();
        if (parts != null) {
            parts.forEach(part -> values.put(part.code(), new BigDecimal(part.value())));
        }
        return values;
    }

    static boolean areDistinct(List<PartBody> parts) {
        return parts == null
                || parts.stream()
                                .filter(part -> part != null && part.code() != null)
                                .map(PartBody::code)
                                .distinct()
                                .count()
                        == parts.stream()
                                .filter(part -> part != null && part.code() != null)
                                .count();
    }
}
