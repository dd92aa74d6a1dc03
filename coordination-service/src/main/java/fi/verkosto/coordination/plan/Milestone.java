package fi.verkosto.coordination.plan;

import java.time.LocalDate;

/**
 * Something that a network is going to have reached by a day.
 *
 * @param number within its plan; never given to another one
 * @param weight its part of the whole work, compared with the weights of the others
 * @param responsible business ID of an organisation of the network
 * @param baseline null while the plan is a draft
 */
public record Milestone(
        int number, String title, LocalDate planned, int weight, String responsible, Baseline baseline) {

    Milestone withBaseline(LocalDate today) {
        return baseline == null
                ? new Milestone(number, title, planned, weight, responsible, new Baseline(planned, weight, today))
                : this;
    }
}
