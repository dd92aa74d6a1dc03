package fi.verkosto.applications.access;

/** Where a provider's part in an application stands. Which state follows which is for the consortium to say. */
public enum MembershipState {
    INVITED,
    ACCEPTED,
    DECLINED,
    LEFT,
    REMOVED
}
