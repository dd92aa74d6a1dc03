package fi.verkosto.review.record;

import fi.verkosto.api.value.Money;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.record.DecisionNow.RecordedTerms;
import fi.verkosto.review.record.DecisionNow.Said;
import java.util.List;
import java.util.Optional;

/**
 * What is presented to come in the place of a decision, of which there is none before it is approved.
 *
 * @param awarded null for a rejection, as the terms are
 * @param groundSha256 of what the selection wrote in Finnish; null where it says something else
 */
record ContentNow(Outcome outcome, Money awarded, RecordedTerms terms, String groundSha256, List<Said> reasons) {

    static ContentNow of(DecisionContent content) {
        return new ContentNow(
                content.outcome(),
                content.awarded(),
                Optional.ofNullable(content.terms()).map(RecordedTerms::of).orElse(null),
                Optional.ofNullable(content.reasoning().ground())
                        .map(ground -> CanonicalJson.sha256(ground.fi()))
                        .orElse(null),
                content.reasoning().sentences().stream().map(Said::of).toList());
    }
}
