package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.chart.Centre;
import fi.verkosto.coordination.chart.ChartAnswer;
import fi.verkosto.coordination.chart.Run;
import fi.verkosto.coordination.chart.RunChart;
import fi.verkosto.coordination.chart.RunSignal;
import fi.verkosto.coordination.chart.Side;
import fi.verkosto.coordination.indicatorvalue.NetworkSeries;
import fi.verkosto.coordination.indicatorvalue.ValueRow;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RunChart",
        description =
                "The series of a network, held against a centre by a stated rule. Whether a target is reached is another question")
record ChartResponse(
        @Schema(
                description =
                        "IMPROVED, WORSENED: other than by chance, in the direction of the indicator; NO_CHANGE_SHOWN: chance"
                                + " does the same often enough; TOO_FEW_POINTS: fewer than ten values off the centre")
        ChartAnswer answer,

        @Schema(description = "By which of its two tests; empty unless the answer is IMPROVED or WORSENED")
        @Size(max = 2)
        List<RunSignal> signals,

        CentreAnswer centre,

        @Schema(examples = "14", description = "How many values are off the centre: the others are left out")
        int points,

        @Schema(examples = "6", description = "How often two of them in a row are on different sides")
        int crossings,

        @Schema(nullable = true, description = "The latest of the longest ones; null without points")
        RunAnswer longestRun,

        @Schema(nullable = true, description = "The latest that is too long; null where none is")
        RunAnswer decidingRun,

        @Schema(nullable = true, description = "By which the answer was found; null with TOO_FEW_POINTS")
        RuleAnswer rule) {

    static ChartResponse from(NetworkSeries.Chart chart, List<ValueRow> values) {
        RunChart runs = chart.runs();
        return new ChartResponse(
                runs.answer(),
                runs.signals().stream().sorted().toList(),
                CentreAnswer.from(runs.centre()),
                runs.points(),
                runs.crossings(),
                RunAnswer.from(runs.longestRun(), values),
                RunAnswer.from(runs.decidingRun(), values),
                chart.rule().map(RuleAnswer::from).orElse(null));
    }

    @Schema(name = "ChartCentre")
    record CentreAnswer(
            @Schema(
                    examples = "42.25",
                    description = "An exact decimal, with one decimal more than the values at the most")
            @Pattern(regexp = WrittenForm.MIDDLE)
            String value,

            @Schema(
                    description =
                            "KNOWN_LEVEL: the baseline of the definition; OWN_MEDIAN: the median of the values that are charted;"
                                    + " FROZEN: the median of earlier values")
            Origin origin) {

        static CentreAnswer from(Centre centre) {
            Origin origin = switch (centre) {
                case Centre.Given _ -> Origin.KNOWN_LEVEL;
                case Centre.Frozen _ -> Origin.FROZEN;
                case Centre.OwnMedian _ -> Origin.OWN_MEDIAN;
            };
            return new CentreAnswer(Decimals.shortest(centre.value()), origin);
        }

        @Schema(name = "CentreOrigin")
        enum Origin {
            KNOWN_LEVEL,
            FROZEN,
            OWN_MEDIAN
        }
    }

    @Schema(name = "Run", description = "Values in a row on one side of the centre")
    record RunAnswer(
            Side side,

            @Schema(examples = "2019-02") @Pattern(regexp = WrittenForm.PERIOD)
            String firstPeriod,

            @Schema(examples = "2019-09") @Pattern(regexp = WrittenForm.PERIOD)
            String lastPeriod,

            @Schema(examples = "8", description = "Without values on the centre")
            int length) {

        static RunAnswer from(Run run, List<ValueRow> values) {
            return run == null
                    ? null
                    : new RunAnswer(
                            run.side(),
                            values.get(run.first()).period(),
                            values.get(run.last()).period(),
                            run.length());
        }
    }
}
