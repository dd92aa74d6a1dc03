package fi.verkosto.coordination.audit;

import java.util.Map;
import java.util.UUID;

/** The names of details of entries. They are kept for ever. */
public final class AuditDetails {

    /** Why, in the words of whoever did it. */
    public static final String REASON = "reason";

    /** The decision because of which it happened. */
    public static final String DECISION = "decision";

    /** The code of the indicator. */
    public static final String INDICATOR = "indicator";

    /** Which proposal of a transfer agreement, or definition of an indicator, counted from 1. */
    public static final String NUMBER = "number";

    /** Of which month or other period. */
    public static final String PERIOD = "period";

    /** The number of a milestone within the plan of its network. */
    public static final String MILESTONE = "milestone";
    /** Which support request, by ID. */
    public static final String SUPPORT_REQUEST = "supportRequest";

    /** Which guidance note, by ID. */
    public static final String GUIDANCE_NOTE = "guidanceNote";

    /** Which member, by business ID. */
    public static final String MEMBER = "member";

    /** How a network is said to be doing, as a code. */
    public static final String STATUS = "status";

    /** Who was invited, by the ID of the invitation. */
    public static final String PERSON = "person";

    /** As what. */
    public static final String ROLE = "role";

    /** Why it happened by itself, for programs. */
    public static final String CAUSE = "cause";

    /** Which learning session, by ID. */
    public static final String LEARNING_SESSION = "learningSession";

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
