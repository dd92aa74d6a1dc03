package fi.verkosto.review.licence;

import java.util.UUID;

/**
 * Which licences of the lead and members of an application have an end, or begin only after the call has closed.
 *
 * @param revision of the application, which grows with everything that is told of it
 */
public record ToldLicences(UUID applicationId, long revision, KnownLicences licences) {}
