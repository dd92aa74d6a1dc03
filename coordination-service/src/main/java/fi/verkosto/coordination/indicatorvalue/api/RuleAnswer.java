package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StatedRule", description = "A rule as it was applied to one series")
record RuleAnswer(
        @Schema(examples = "RUN_CHART_ANHOEJ") @Size(max = Lengths.CODE)
        String id,

        @Schema(examples = "1", description = "Rises when its formula or a threshold changes")
        int ruleVersion,

        @Size(max = 10) List<ThresholdAnswer> thresholds,

        @Schema(
                examples = "0.0662",
                description =
                        "How often it would speak up at one look at one series of this length without any change, from 0 to 1")
        @Pattern(regexp = WrittenForm.MEASURE)
        String falseAlarmRate,

        @Schema(description = "How that was found") FalseAlarms.Origin falseAlarmOrigin) {

    static RuleAnswer from(StatedRule stated) {
        return new RuleAnswer(
                stated.rule().id(),
                stated.rule().version(),
                stated.thresholds().stream().map(ThresholdAnswer::from).toList(),
                stated.falseAlarms().rate().toPlainString(),
                stated.falseAlarms().origin());
    }

    @Schema(name = "RuleThreshold", description = "What the facts were held against")
    record ThresholdAnswer(
            @Schema(examples = "longestRunAllowed") String name,

            @Schema(examples = "7") @Pattern(regexp = WrittenForm.MEASURE)
            String value,

            Threshold.Unit unit) {

        static ThresholdAnswer from(Threshold threshold) {
            return new ThresholdAnswer(threshold.name(), threshold.value().toPlainString(), threshold.unit());
        }
    }
}
