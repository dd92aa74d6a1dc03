package fi.verkosto.applications.access;

/**
 * A provider's part in an application as whoever may read it is shown.
 *
 * @param nameFi as the register has it now
 * @param membership null for the lead applicant
 * @param alsoInAnotherApplication whether it is in another submitted application of the call; which one is nobody's
 *     business here. Never of one that has not accepted
 */
public record Participant(
        String businessId,
        String nameFi,
        String nameSv,
        MembershipState membership,
        boolean alsoInAnotherApplication) {}
