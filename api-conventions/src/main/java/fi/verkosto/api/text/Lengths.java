package fi.verkosto.api.text;

/**
 * How long the texts of one kind may be, in code points. Said once: the constraints of what is sent name these, and so does
 * the description of what comes back.
 */
public final class Lengths {

    /** Of an organisation, a person, a partner, a file. */
    public static final int NAME = 200;

    /** Of a person and an organisation, as a history shows them. */
    public static final int SHOWN = 2 * NAME + 2;

    /** Of an application. */
    public static final int TITLE = 300;

    /** A summary, a description, a message to an applicant. */
    public static final int TEXT = 5_000;

    /** Why somebody did something. */
    public static final int REASON = 2_000;

    /** Why an evaluator gave a score. */
    public static final int RATIONALE = 4_000;

    /** The subject of an access token (OpenID Connect Core, 2). */
    public static final int PERSON = 255;

    /** RFC 5321, 4.5.3.1.3, without the brackets. */
    public static final int MAIL_ADDRESS = 254;

    /** A code of a call's own, a stable name of the API's. */
    public static final int CODE = 64;

    /** Room for what an applicant wrote in its place: whether it is one, the rules say. */
    public static final int BUSINESS_ID = 20;

    /** The most that the forms of case numbers allow. */
    public static final int REGISTER_NUMBER = 125;

    /** Two names of at most 127 characters (RFC 6838, 4.2), and the slash. */
    public static final int MEDIA_TYPE = 255;

    /** What a consortium member does, in a word or two. */
    public static final int ROLE = 500;

    /** A compact JWS with the hashes of the files that were submitted. */
    public static final int RECEIPT = 20_000;

    /** A web address: what browsers and mails take without cutting it. */
    public static final int LINK = 2_000;

    /** A wall time in Finland, with its offset in the hour that comes twice. */
    public static final int WALL_TIME = 40;

    private Lengths() {}
}
