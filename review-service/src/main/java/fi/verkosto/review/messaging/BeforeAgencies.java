package fi.verkosto.review.messaging;

/** An installation worked for one agency at first, and its events did not name it. */
final class BeforeAgencies {

    private static final String ONLY_AGENCY = "2769790-1";

    private BeforeAgencies() {}

    /** The agency that an event names; of an event of that time the only one there was. */
    static String agency(String told) {
        return told == null ? ONLY_AGENCY : told;
    }
}
