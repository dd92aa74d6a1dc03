package fi.verkosto.review.assignment;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an assignment ended before it was complete, and when.
 *
 * @param by the officer's token subject; null where it ended by itself
 * @param reason the officer's; null where the cause says all
 */
public record Ending(
        Cause cause,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String by,
        Instant at) {

    /** What ends an assignment. */
    @Schema(name = "AssignmentEndingCause")
    public enum Cause {
        BY_OFFICER,
        /** The evaluator is no evaluator of the call any more. */
        LEFT_STAFF,
        /** The application was found ineligible after all. */
        INELIGIBLE
    }

    Ending in(UnaryOperator<String> words) {
        return new Ending(cause, words.apply(reason), by, at);
    }

    static Ending byItself(Cause cause, Instant at) {
        return new Ending(cause, null, null, at);
    }
}
