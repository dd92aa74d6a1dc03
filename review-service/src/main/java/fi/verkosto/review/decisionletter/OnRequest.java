package fi.verkosto.review.decisionletter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The correction request that a letter answers.
 *
 * @param party business ID of the organisation that asked
 * @param decidedAt when the decision was given that the request is against
 * @param correctedAt when that was corrected by the answer to another party; null where it was not
 * @param lastDay on which a correction could be requested
 * @param outcome UPHELD, CORRECTED or INADMISSIBLE
 * @param because LATE, NO_STANDING or OTHER; null unless it is inadmissible
 * @param reasons in the language of the case
 * @param presenter the subject of whoever handled it
 * @param decider the subject of whoever approved what was decided
 */
public record OnRequest(
        UUID requestId,
        String party,
        Instant decidedAt,
        Instant correctedAt,
        Instant arrivedAt,
        LocalDate lastDay,
        String demand,
        String outcome,
        String because,
        String reasons,
        String presenter,
        String decider) {}
