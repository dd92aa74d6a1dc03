package fi.verkosto.coordination.audit;

import java.util.Map;
import java.util.UUID;

/** The names of details of entries. They are kept for ever. */
public final class AuditDetails {

    /** Why, in the words of whoever did it. */
    public static final String REASON = "reason";

    /** The decision because of which it happened. */
    public static final String DECISION = "decision";

    /** Which proposal of a transfer agreement, counted from 1. */
    public static final String NUMBER = "number";

    private AuditDetails() {}

    /**
     * Those of what follows from a decision.
     *
     * @param id null where it was not told
     */
    public static Map<String, String> decision(UUID id) {
        return id == null ? Map.of() : Map.of(DECISION, id.toString());
    }
}
