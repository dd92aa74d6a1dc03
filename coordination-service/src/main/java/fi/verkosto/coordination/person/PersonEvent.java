package fi.verkosto.coordination.person;

/** What can happen to an invitation and the role that comes of it. */
enum PersonEvent {
    /** The same again, with another code. */
    RESEND,
    CONFIRM,
    WITHDRAW,
    /** Nobody confirmed in time. */
    EXPIRE,
    /** By whoever may invite, or by the person. */
    END,
    /** What it was a role in is over for whoever it was a role of, or the person is to be forgotten. */
    LAPSE
}
