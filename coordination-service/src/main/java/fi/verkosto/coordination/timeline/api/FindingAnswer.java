package fi.verkosto.coordination.timeline.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import fi.verkosto.coordination.timeline.Finding;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TimelineFinding", description = "Something that a stated rule found (ADR 85)")
record FindingAnswer(
        @Schema(examples = "MILESTONE_LATER_TWICE", description = "Stays the same as long as it asks the same question")
        @Size(max = Lengths.CODE)
        String rule,

        @Schema(examples = "1", description = "Rises when its formula or a threshold changes")
        int ruleVersion,

        @Schema(nullable = true, examples = "1", description = "Which milestone it is about; null for the whole plan")
        Integer milestone,

        @Schema(description = "What the facts were held against") @Size(max = 10)
        List<ThresholdAnswer> thresholds,

        @Schema(
                examples = "0.1667",
                description =
                        "How often it speaks up at one look at one plan or milestone where nothing has changed, from 0 to 1")
        BigDecimal falseAlarmRate,

        Origin falseAlarmOrigin) {

    static FindingAnswer from(Finding finding) {
        StatedRule stated = finding.rule();
        return new FindingAnswer(
                stated.rule().id(),
                stated.rule().version(),
                finding.milestone(),
                stated.thresholds().stream().map(ThresholdAnswer::from).toList(),
                stated.falseAlarms().rate(),
                stated.falseAlarms().origin());
    }

    @Schema(name = "TimelineThreshold")
    record ThresholdAnswer(
            @Schema(examples = "laterInARow") @Size(max = Lengths.CODE)
            String name,

            @Schema(examples = "2") BigDecimal value,
            Unit unit) {

        private static ThresholdAnswer from(Threshold threshold) {
            return new ThresholdAnswer(threshold.name(), threshold.value(), threshold.unit());
        }
    }
}
