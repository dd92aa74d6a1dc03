package fi.verkosto.coordination.timeline.api;

import fi.verkosto.coordination.schedule.EarnedSchedule.Progress;
import fi.verkosto.coordination.schedule.ScheduleAnswer;
import fi.verkosto.coordination.timeline.NetworkSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NetworkSchedule",
        description =
                "How far the network has come in the months of its baseline, by the weight of what is done: earned schedule"
                        + " (Lipke 2003), as ADR 85 has it")
record EarnedScheduleAnswer(
        @Schema(description = "BEHIND: the index is below 0.80; TOO_EARLY: before a fifth of the planned months")
        ScheduleAnswer answer,

        Progress progress,

        @Schema(examples = "4", description = "Whole months since the project began; of whoever is ready, until then")
        int monthsGone,

        @Schema(examples = "5", description = "In which month of the project the last milestone of the baseline is")
        int monthsPlanned,

        @Schema(examples = "2.50", description = "ES: by which month what is done now was to be done")
        BigDecimal earnedMonths,

        @Schema(
                nullable = true,
                examples = "0.625",
                description = "SPI(t): earned months by months gone; below 1 is late. Null in the first month")
        BigDecimal index,

        @Schema(
                nullable = true,
                examples = "8.0",
                description =
                        "Months from the beginning to the end if it goes on as before; null while nothing is done")
        BigDecimal forecastMonths,

        @Schema(
                nullable = true,
                examples = "2019-09-30",
                description = "The last day of the month of the project in which they end; null while nothing is done")
        LocalDate forecastEnd) {

    static EarnedScheduleAnswer from(NetworkSchedule found) {
        var schedule = found.schedule();
        return new EarnedScheduleAnswer(
                found.answer(),
                schedule.progress(),
                schedule.monthsGone(),
                schedule.monthsPlanned(),
                schedule.months(),
                schedule.index(),
                schedule.forecastMonths(),
                found.forecastEnd());
    }
}
