package fi.verkosto.review.review;

import java.util.UUID;

/**
 * A version of an application that was submitted to a call.
 *
 * @param agency the business ID of the agency that the call belongs to
 * @param revision of the application, which grows with everything that is told of it
 * @param names of its organisations, which a blind review asks for
 */
public record Submission(
        UUID applicationId,
        UUID callId,
        String agency,
        long revision,
        SubmittedApplication application,
        OrganisationNames names) {}
