package fi.verkosto.applications.call.terms;

/** How many of each a call can have. */
public final class MostOfCall {

    public static final int STRANDS = 50;
    public static final int CRITERIA = 50;
    public static final int COST_CATEGORIES = 50;
    public static final int CONTACT_PERSONS = 20;

    /** All that there are. */
    public static final int REGIONS = 19;

    public static final int STAFF = 200;

    private MostOfCall() {}
}
