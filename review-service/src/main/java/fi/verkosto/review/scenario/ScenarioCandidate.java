package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.portfolio.Candidate;
import fi.verkosto.review.portfolio.Cents;
import fi.verkosto.review.ranking.Reach;
import fi.verkosto.review.review.Organisation;
import java.util.List;
import java.util.UUID;

/**
 * An application that a scenario chooses from, as it was when the scenario was asked for.
 *
 * @param place in the ranking of its strand; equals share one
 * @param points its exact mean, times the scale of the input
 * @param criteria the mean of each criterion in the order of the call, times the same without the weights
 */
record ScenarioCandidate(
        UUID reviewId,
        UUID applicationId,
        String caseNumber,
        String title,
        Organisation lead,
        String strand,
        int place,
        long points,
        List<Long> criteria,
        Money requestedGrant,
        Reach reach) {

    Candidate toCandidate() {
        return new Candidate(
                applicationId,
                strand,
                points,
                Cents.of(requestedGrant),
                lead.businessId(),
                reach.organisations(),
                reach.regions(),
                reach.stages());
    }
}
