package fi.verkosto.review.agency;

/** What mails about decisions of an agency bring. */
public enum DecisionMails {
    /** The letter itself. */
    ATTACHED,
    /** The way to it. */
    LINK
}
