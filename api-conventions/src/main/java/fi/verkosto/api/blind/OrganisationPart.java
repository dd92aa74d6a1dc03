package fi.verkosto.api.blind;

/** What an organisation is in an application. */
public enum OrganisationPart {
    LEAD,
    MEMBER,
    PARTNER
}
