package fi.verkosto.coordination.timeline.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.plan.Baseline;
import fi.verkosto.coordination.plan.ReportMilestone;
import fi.verkosto.coordination.timeline.Forecast;
import fi.verkosto.coordination.timeline.TimelineMilestone;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TimelineMilestone", description = "All days are Finnish ones")
record TimelineMilestoneAnswer(
        @Schema(examples = "1", description = "Within the plan of its network")
        int number,

        @Schema(examples = "Ensimmäinen ryhmä on suorittanut valmennuksen") @Size(max = Lengths.TITLE)
        String title,

        @Schema(examples = "1", description = "The number of its activity")
        int activity,

        @Schema(
                examples = "0208201-1",
                description = "Business ID of the organisation that reports on it, beside the lead")
        @Size(max = Lengths.BUSINESS_ID)
        String responsible,

        @Schema(examples = "20", description = "As it is planned now")
        int weight,

        @Schema(
                nullable = true,
                examples = "2019-09-30",
                description = "The day that was planned when it was first adopted; null in a draft")
        LocalDate baseline,

        @Schema(nullable = true, examples = "20", description = "The weight of then, which the schedule counts with")
        Integer baselineWeight,

        @Schema(examples = "2019-10-31", description = "The day that is planned now")
        LocalDate planned,

        @Schema(description = "All that were told, the latest last") @Size(max = ReportMilestone.MOST_OF_MILESTONE)
        List<ForecastAnswer> forecasts,

        @Schema(nullable = true, examples = "2019-11-12", description = "When it was reached; null until then")
        LocalDate doneOn,

        @Schema(
                nullable = true,
                examples = "https://verkosto.example/valmennus/raportti",
                description = "To what shows that it was")
        @Size(max = Lengths.LINK)
        String doneLink) {

    static TimelineMilestoneAnswer from(TimelineMilestone milestone) {
        return new TimelineMilestoneAnswer(
                milestone.number(),
                milestone.title(),
                milestone.activity(),
                milestone.responsible(),
                milestone.weight(),
                milestone.baseline().map(Baseline::day).orElse(null),
                milestone.baseline().map(Baseline::weight).orElse(null),
                milestone.planned(),
                milestone.forecasts().stream().map(ForecastAnswer::from).toList(),
                milestone.doneOn().orElse(null),
                milestone.doneLink().orElse(null));
    }

    @Schema(name = "MilestoneForecast")
    record ForecastAnswer(
            @Schema(examples = "2019-06-03") LocalDate reportedOn,

            @Schema(examples = "2019-10-31", description = "When it was going to be reached, as was told then")
            LocalDate day) {

        private static ForecastAnswer from(Forecast forecast) {
            return new ForecastAnswer(forecast.reportedOn(), forecast.day());
        }
    }
}
