package fi.verkosto.review.ranking;

import fi.verkosto.review.disqualification.CallReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows how the scores of a call spread, without those of applications that the caller is disqualified from. */
@ApplicationScoped
public class ReadDistribution {

    private final RankApplications ranking;

    ReadDistribution(RankApplications ranking) {
        this.ranking = ranking;
    }

    @Transactional
    public ScoreDistribution read(CallReader reader) {
        return ScoreDistribution.of(reader.call().criteria(), ranking.read(reader));
    }
}
