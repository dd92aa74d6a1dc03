package fi.verkosto.review.record;

import fi.verkosto.api.value.Money;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.decisioncontent.CategorySum;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.decisioncontent.Instalment;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisioncontent.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a decision stands after a change.
 *
 * @param supersedes the decision in whose place it comes; null where there is none
 * @param awarded null for a rejection, as the terms are
 * @param groundSha256 of what the selection wrote in Finnish; null where an officer decided otherwise
 */
record DecisionNow(
        UUID id,
        UUID reviewId,
        UUID supersedes,
        DecisionState state,
        Outcome outcome,
        Money awarded,
        RecordedTerms terms,
        String groundSha256,
        List<Said> reasons) {

    static DecisionNow of(Decision decision) {
        ContentNow content = ContentNow.of(decision.content());
        return new DecisionNow(
                decision.id(),
                decision.reviewId(),
                decision.supersedes().orElse(null),
                decision.state(),
                content.outcome(),
                content.awarded(),
                content.terms(),
                content.groundSha256(),
                content.reasons());
    }

    ContentNow content() {
        return new ContentNow(outcome, awarded, terms, groundSha256, reasons);
    }

    /** The same in another state. */
    DecisionNow in(DecisionState other) {
        return new DecisionNow(id, reviewId, supersedes, other, outcome, awarded, terms, groundSha256, reasons);
    }

    /** What an award grants and demands. */
    record RecordedTerms(
            List<CategorySum> perCategory,
            Integer maximumPercent,
            LocalDate usedFrom,
            LocalDate usedUntil,
            LocalDate interimReportBy,
            LocalDate finalReportBy,
            List<Instalment> instalments,
            int acceptWithinDays,
            List<Said> conditions) {

        static RecordedTerms of(GrantTerms terms) {
            return new RecordedTerms(
                    terms.perCategory(),
                    terms.maximumPercent(),
                    terms.usedFrom(),
                    terms.usedUntil(),
                    terms.interimReportBy(),
                    terms.finalReportBy(),
                    terms.instalments(),
                    terms.acceptWithinDays(),
                    terms.conditions().stream().map(Said::of).toList());
        }
    }

    /**
     * A sentence: its words can be erased where they are kept, and the record stays whole.
     *
     * @param code null for own words
     * @param sha256 of the Finnish text, which own words are in every language
     */
    record Said(String code, String sha256) {

        static Said of(Sentence sentence) {
            return new Said(
                    sentence.code(), CanonicalJson.sha256(sentence.text().fi()));
        }
    }
}
