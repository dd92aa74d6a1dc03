package fi.verkosto.applications.audit;

import java.util.List;

/** The names that details of entries go by. */
public final class AuditDetails {

    /** Which part of the application: basics, consortium, …. */
    public static final String SECTION = "section";

    /** JSON Pointers of what was changed, one in a line; the whole section where they are more than a hundred. */
    public static final String POINTERS = "pointers";

    /** Why somebody acted on behalf of the applicant, or what they ask for. */
    public static final String REASON = "reason";

    /** Which submitted version. */
    public static final String SUBMISSION = "submission";

    /** Path and query of what was read. */
    public static final String REQUEST = "request";

    /** The business ID of another organisation that the entry is about. */
    public static final String MEMBER = "member";

    /** The ID of what the entry is about beside the application: an attachment, a supplement request. */
    public static final String ITEM = "item";

    /** The subject of the tokens of another person that the entry is about. */
    public static final String PERSON = "person";

    /** What that person may do. */
    public static final String RIGHT = "right";

    private AuditDetails() {}

    public static String pointers(List<String> pointers) {
        return String.join("\n", pointers);
    }
}
