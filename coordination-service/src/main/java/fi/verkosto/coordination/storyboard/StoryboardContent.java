package fi.verkosto.coordination.storyboard;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.assessment.CollaborativeLevel;
import fi.verkosto.coordination.chart.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a network when a session is frozen: alike for every network and session, so that they can be compared.
 *
 * @param aim what the network set out to do; null where it is not known
 * @param assessments the months that both sides have assessed, the oldest first
 * @param milestones of its adopted plan, in the order of their planned days
 * @param series what it reported of each indicator in use, in the series of then
 */
public record StoryboardContent(
        String aim, List<String> goals, List<Assessed> assessments, List<Reached> milestones, List<Measured> series) {

    public StoryboardContent {
        goals = List.copyOf(goals);
        assessments = List.copyOf(assessments);
        milestones = List.copyOf(milestones);
        series = List.copyOf(series);
    }

    /** A month in the eyes of both. */
    public record Assessed(String month, CollaborativeLevel network, CollaborativeLevel coordinator) {}

    /**
     * A milestone.
     *
     * @param doneOn null until it is
     */
    public record Reached(int number, String title, LocalDate planned, LocalDate doneOn) {}

    /**
     * An indicator.
     *
     * @param target null where there is none
     */
    public record Measured(
            String code, LocalizedText names, String unit, Direction direction, BigDecimal target, List<Point> values) {

        public Measured {
            values = List.copyOf(values);
        }
    }

    /** A value of a period. */
    public record Point(String period, BigDecimal value) {}
}
