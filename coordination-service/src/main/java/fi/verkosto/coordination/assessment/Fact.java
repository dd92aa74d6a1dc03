package fi.verkosto.coordination.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the service can see of a network by itself. */
@Schema(
        name = "AssessmentFact",
        description =
                "SHARES_AGREED: every organisation has agreed to its share of the grant; PLAN_ADOPTED; MILESTONE_DONE: one at least;"
                        + " MEASURED: most indicators have a value; CHANGE_TESTED: a change is told in a chart;"
                        + " IMPROVEMENT_SHOWN: a chart shows one; GOALS_HALF_REACHED and GOALS_REACHED: of the indicators'"
                        + " targets; SUSTAINED: they were reached half a year ago, too")
public enum Fact {
    SHARES_AGREED,
    PLAN_ADOPTED,
    MILESTONE_DONE,
    MEASURED,
    CHANGE_TESTED,
    IMPROVEMENT_SHOWN,
    GOALS_HALF_REACHED,
    SUSTAINED,
    GOALS_REACHED
}
