package fi.verkosto.applications.consortium;

/** What can happen to a membership: inviting and removing are the lead's, the rest is the member's. */
enum MembershipEvent {
    INVITE,
    ACCEPT,
    DECLINE,
    LEAVE,
    REMOVE
}
