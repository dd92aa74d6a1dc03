package fi.verkosto.review.decisionletter;

import java.util.UUID;

/** The correction requests that decisions answer; requests live in a package of their own, which knows letters. */
public interface AnsweredRequests {

    /**
     * What a letter says of one.
     *
     * @param correctionId of a request that was decided on
     */
    OnRequest of(UUID correctionId);
}
