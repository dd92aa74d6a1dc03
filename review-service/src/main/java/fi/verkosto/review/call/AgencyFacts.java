package fi.verkosto.review.call;

import fi.verkosto.api.refusal.LocalizedText;

/**
 * What a call says of the agency that it belongs to, for mails.
 *
 * @param names what it is called
 * @param invitationPage of its portal, on which somebody answers an invitation to the register of evaluators; or null
 * @param assignmentPage of its portal, which shows an assignment; or null
 */
public record AgencyFacts(LocalizedText names, String invitationPage, String assignmentPage) {}
