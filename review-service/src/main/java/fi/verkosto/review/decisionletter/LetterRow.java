package fi.verkosto.review.decisionletter;

import fi.verkosto.review.decisioncontent.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter in a list.
 *
 * @param lead what the letter calls the lead applicant
 * @param lastDay on which a correction may be requested
 * @param resentAt null unless an officer sent it again
 * @param openings the first people who opened it, oldest first
 */
public record LetterRow(
        UUID decisionId,
        UUID applicationId,
        String caseNumber,
        String lead,
        Outcome outcome,
        String language,
        Delivery channel,
        Instant sentAt,
        LocalDate lastDay,
        String sha256,
        Instant resentAt,
        List<LetterOpening> openings) {}
