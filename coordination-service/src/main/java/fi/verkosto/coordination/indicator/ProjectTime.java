package fi.verkosto.coordination.indicator;

import fi.verkosto.coordination.programme.Programme;
import java.time.LocalDate;
import java.util.Optional;

/** When the networks of a programme do their work: both days belong to it. */
public record ProjectTime(LocalDate start, LocalDate end) {

    /** None until the call's publication has come. */
    public static Optional<ProjectTime> of(Programme programme) {
        return programme
                .projectStart()
                .flatMap(start -> programme.projectEnd().map(end -> new ProjectTime(start, end)));
    }

    /** Whether all of the period is within it. */
    public boolean has(Period period) {
        return !period.first().isBefore(start) && !period.last().isAfter(end);
    }
}
