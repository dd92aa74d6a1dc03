package fi.verkosto.review.invitation;

/** What can happen to an invitation by mail. */
enum InvitationEvent {
    /** The same again, with another code. */
    RESEND,
    /** To another address, with another code. */
    CORRECT,
    WITHDRAW,
    ACCEPT,
    DECLINE,
    /** Nobody answered in time. */
    EXPIRE,
    /** Whoever has the address is forgotten. */
    FORGET
}
