package fi.verkosto.coordination.plan;

/** What can happen to the plan of a network. */
enum PlanEvent {
    WRITE,
    ADOPT,
    /** Of one of its milestones. */
    REPORT
}
