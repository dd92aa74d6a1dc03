package fi.verkosto.review.scenario;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a scenario is. */
@Schema(name = "ScenarioState")
public enum ScenarioState {
    /** It waits to be computed, or is. */
    COMPUTING,
    DONE,
    /** Nothing keeps all its policies. */
    CLASHING,
    /** Whoever computed it stopped before the end, or the time ended before anything was found. */
    FAILED,
    /** Something was done in the call since that it may depend on. Nobody says so; it is seen when it is read. */
    OUTDATED
}
