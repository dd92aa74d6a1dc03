package fi.verkosto.coordination.statusreport;

import fi.verkosto.coordination.overview.PlanProgress;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far a network had come with its plan on the last day of the quarter, by what had been reported until then.
 *
 * @param index SPI(t); null where there was none
 * @param next title of the first milestone that was not done; null where there was none
 */
public record ReportedPlan(int done, int weight, BigDecimal index, long late, String next, LocalDate nextPlanned) {

    static ReportedPlan of(PlanProgress progress) {
        return new ReportedPlan(
                progress.done(),
                progress.weight(),
                progress.index(),
                progress.late(),
                progress.next() == null ? null : progress.next().title(),
                progress.next() == null ? null : progress.next().planned());
    }
}
