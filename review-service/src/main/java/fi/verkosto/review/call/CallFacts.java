package fi.verkosto.review.call;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What review needs to know of a published call.
 *
 * @param agencyFacts null where the event does not tell them, like the terms
 * @param terms null where the event does not tell them
 * @param blindReview whether evaluators must not know who applies
 */
public record CallFacts(
        UUID callId,
        String agency,
        AgencyFacts agencyFacts,
        long revision,
        Instant closesAt,
        LocalDate projectEnd,
        LocalizedText names,
        Money totalSum,
        Terms terms,
        Granting granting,
        Wording wording,
        boolean blindReview,
        SelectionTerms selectionTerms,
        FeedbackToApplicants feedback,
        List<Strand> strands,
        List<Criterion> criteria,
        Set<StaffMember> staff) {}
