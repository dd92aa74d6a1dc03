package fi.verkosto.review.audit;

/** The names that details of entries go by. */
public final class AuditDetails {

    /** Why, in the words of whoever did it. */
    public static final String REASON = "reason";

    /** Why, where it happened by itself. */
    public static final String CAUSE = "cause";

    /** The ID of what the entry is about beside the review or the call: an assignment, a decision, a selection. */
    public static final String ITEM = "item";

    /** The subject of the tokens of the evaluator that the entry is about. */
    public static final String PERSON = "person";

    /** Whether the application was found eligible. */
    public static final String ELIGIBLE = "eligible";

    /** A compact JWS of what was done, where it is signed. */
    public static final String SIGNED = "signed";

    /** The ID of the correction request that the entry is about beside its decision. */
    public static final String CORRECTION = "correction";

    private AuditDetails() {}
}
