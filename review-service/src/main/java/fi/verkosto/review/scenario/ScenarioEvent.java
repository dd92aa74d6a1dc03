package fi.verkosto.review.scenario;

/** What can happen to a scenario. */
public enum ScenarioEvent {
    FINISH,
    FIND_CLASH,
    FAIL,
    /** Something is done in the call that it may depend on. */
    OUTDATE,
    /** Somebody asks what an application lacked. */
    EXPLAIN,
    RENAME,
    /** Decisions are drafted from it. */
    SELECT,
    REMOVE
}
