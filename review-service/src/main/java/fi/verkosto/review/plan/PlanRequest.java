package fi.verkosto.review.plan;

import java.util.UUID;

/**
 * What an officer wants computed.
 *
 * @param evaluators how many each application is to have, those it has already among them
 * @param seed decides between plans that are equally good
 * @param timeLimitSeconds after which the best that was found is proposed
 */
public record PlanRequest(UUID callId, int evaluators, long seed, int timeLimitSeconds) {}
