package fi.verkosto.review.decisionletter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The correction request that a letter answers.
 *
 * @param party business ID of the organisation that asked
 * @param decidedOn the day of the decision that the request is against, as its letter has it
 * @param correctedOn that of the one that came in its place by the answer to another party; null where none did
 * @param replacedOn that of the one that came in its place otherwise; null where none did
 * @param lastDay on which a correction could be requested
 * @param closesAt when the office closed on that day, wall time in Finland
 * @param delivery how the decision counts as known
 * @param shownOn the day on which the decision was shown to have become known; null where that is presumed
 * @param outcome UPHELD, CORRECTED or INADMISSIBLE
 * @param because LATE or OTHER; null unless it is inadmissible
 * @param inPart whether it is corrected in part alone, and the rest of what was demanded is dismissed
 * @param reasons in the language of the case
 * @param presenter the subject of whoever handled it
 * @param decider the subject of whoever approved what was decided
 */
public record OnRequest(
        UUID requestId,
        String party,
        LocalDate decidedOn,
        LocalDate correctedOn,
        LocalDate replacedOn,
        Instant arrivedAt,
        LocalDate lastDay,
        LocalTime closesAt,
        Delivery delivery,
        LocalDate shownOn,
        String demand,
        String outcome,
        String because,
        boolean inPart,
        String reasons,
        String presenter,
        String decider) {}
