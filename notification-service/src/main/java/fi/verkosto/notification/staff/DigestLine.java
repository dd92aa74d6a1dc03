package fi.verkosto.notification.staff;

import fi.verkosto.notification.smtp.Sender;

/**
 * What a digest says of one thing, in one language.
 *
 * @param agencyName by which the digest is signed
 * @param sender whom mails of the agency come from; null for the installation itself
 */
record DigestLine(String callName, String subject, String title, String link, String agencyName, Sender sender) {}
