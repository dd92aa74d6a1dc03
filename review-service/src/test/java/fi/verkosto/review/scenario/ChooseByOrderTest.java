package fi.verkosto.review.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.call.StrandKind;
import fi.verkosto.review.ranking.CompleteScores;
import fi.verkosto.review.ranking.Entrant;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.SubmittedApplication;
import fi.verkosto.review.scenario.ChooseByOrder.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where nothing is chosen it matters why: more time may help, or nothing does. */
class ChooseByOrderTest {

    private static final String STRAND = "REGIONAL_NETWORK";
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final UUID APPLICATION = new UUID(2, 1);
    private static final List<Strand> STRANDS = List.of(new Strand(STRAND, StrandKind.NETWORK, 1, null, null));
    private static final List<Criterion> CRITERIA = List.of(new Criterion("QUALITY", 100, 3, false));
    private static final ScenarioPolicies OF_STAGE =
            new ScenarioPolicies(null, false, Map.of("ADVANCED", 1), false, null, null, false);

    @Test
    void findsWhatKeepsThePolicies() {
        assertThat(search(ScenarioPolicies.NONE, LONG))
                .isInstanceOfSatisfying(
                        Answer.Chosen.class,
                        chosen -> assertThat(chosen.choice().awards()).containsOnlyKeys(APPLICATION));
    }

    @Test
    void saysThatNothingKeepsThem() {
        assertThat(search(OF_STAGE, LONG)).isInstanceOf(Answer.Clashing.class);
        assertThat(choose(OF_STAGE, LONG)).isEmpty();
    }

    @Test
    void saysThatThereWasNoTime() {
        assertThat(search(ScenarioPolicies.NONE, Duration.ZERO)).isInstanceOf(Answer.NotInTime.class);
        assertThat(choose(ScenarioPolicies.NONE, Duration.ZERO)).isEmpty();
    }

    private static Answer search(ScenarioPolicies policies, Duration limit) {
        return ChooseByOrder.search(rankings(), limits(), policies, List.of(), limit);
    }

    private static Optional<ScenarioChoice> choose(ScenarioPolicies policies, Duration limit) {
        return ChooseByOrder.choose(rankings(), limits(), policies, List.of(), limit);
    }

    private static List<StrandRanking> rankings() {
        ScoreSheet sheet = new ScoreSheet(List.of(new Score("QUALITY", 2, null, null)));
        CompleteScores scores = new CompleteScores("evaluator-1", Optional.empty(), sheet);
        return StrandRanking.all(
                STRANDS,
                CRITERIA,
                List.of(new Entrant(new UUID(1, 1), APPLICATION, application(), List.of(scores), Optional.empty())));
    }

    private static SubmittedApplication application() {
        return new SubmittedApplication(
                "12/340/2018",
                STRAND,
                1,
                Instant.EPOCH,
                null,
                "fi",
                "Title",
                "Summary",
                new Organisation("0502454-6", "Omnia"),
                "01",
                "STARTING",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Money.ZERO,
                Money.ZERO,
                null,
                Money.euros("100000"));
    }

    private static CallLimits limits() {
        return new CallLimits(Money.euros("1000000.00"), STRANDS, CRITERIA, 0);
    }
}
