package fi.verkosto.applications.call;

/** What a project develops the management of. */
public enum Theme {
    COMPETENCE_BASED,
    CUSTOMER_RELATIONSHIPS,
    PARTNERSHIPS
}
