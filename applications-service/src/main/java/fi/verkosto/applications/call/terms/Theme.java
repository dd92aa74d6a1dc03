package fi.verkosto.applications.call.terms;

/** What a project develops the management of. */
public enum Theme {
    COMPETENCE_BASED,
    CUSTOMER_RELATIONSHIPS,
    PARTNERSHIPS
}
