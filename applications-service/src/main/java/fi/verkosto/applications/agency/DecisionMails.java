package fi.verkosto.applications.agency;

/** What mails about decisions bring. */
public enum DecisionMails {
    /** The letter itself. */
    ATTACHED,
    /** The way to it, by which one signs in. */
    LINK
}
