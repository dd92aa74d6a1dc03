package fi.verkosto.review.invitation;

/** Where an invitation by mail is. */
public enum InvitationState {
    /** The mail went out, and nobody has answered. */
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Its last day is over. */
    EXPIRED
}
