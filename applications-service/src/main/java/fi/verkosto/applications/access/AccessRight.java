package fi.verkosto.applications.access;

/** What the lead applicant lets a person of the consortium do with an application. */
public enum AccessRight {
    VIEW,
    EDIT
}
