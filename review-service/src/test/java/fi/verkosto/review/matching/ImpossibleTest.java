package fi.verkosto.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.review.matching.Impossible.Clash;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImpossibleTest {

    private static final int SMALL_ONES = 400;

    @Test
    void namesTheApplicationThatNobodyMayEvaluate() {
        MatchingInput input = new MatchingInput(
                List.of(Instances.application(1, 1), Instances.application(2, 2)),
                List.of(Instances.evaluator(1, 5), Instances.evaluator(2, 5), Instances.evaluator(3, 5)),
                Set.of(new Pair(Instances.id(2), "evaluator-1"), new Pair(Instances.id(2), "evaluator-3")),
                Set.of(),
                1,
                Instances.LONG);

        assertThat(Matching.of(input, Progress.UNHEARD))
                .isEqualTo(new Impossible(
                        3,
                        15,
                        new Clash(List.of(Instances.id(2)), List.of("2/340/2018"), 2, 1, List.of("evaluator-2"))));
    }

    @Test
    void namesThoseWhoseLanguageTooFewRead() {
        List<Application> applications = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> new Application(
                        Instances.id(number), number + "/340/2018", 1, Optional.of(number > 3 ? "sv" : "fi"), Set.of()))
                .toList();
        List<Evaluator> evaluators =
                List.of(Instances.evaluator(1, 20), new Evaluator("reader", 2, 0, Set.of("fi", "sv"), Set.of()));

        Impossible impossible = (Impossible) Matching.of(Instances.input(applications, evaluators), Progress.UNHEARD);

        assertThat(impossible.clash().caseNumbers()).containsExactly("4/340/2018", "5/340/2018", "6/340/2018");
        assertThat(impossible.clash().demand()).isEqualTo(3);
        assertThat(impossible.clash().supply()).isEqualTo(2);
        assertThat(impossible.clash().evaluators()).containsExactly("reader");
    }

    @Test
    void saysThatAllTogetherWantMoreThanThereIs() {
        MatchingInput input = Instances.input(
                List.of(Instances.application(1, 1), Instances.application(2, 1), Instances.application(3, 1)),
                List.of(Instances.evaluator(1, 2)));

        Impossible impossible = (Impossible) Matching.of(input, Progress.UNHEARD);

        assertThat(impossible.demand()).isEqualTo(3);
        assertThat(impossible.supply()).isEqualTo(2);
        assertThat(impossible.clash().applicationIds()).hasSize(3);
    }

    @Test
    void clashesCannotBeServedButAllOfThemButOneCan() {
        int impossible = 0;
        for (long seed = 0; seed < SMALL_ONES; seed++) {
            MatchingInput input = Instances.small(seed);
            if (Matching.of(input, Progress.UNHEARD) instanceof Impossible found) {
                impossible++;
                List<Application> clashing = input.applications().stream()
                        .filter(application -> found.clash().applicationIds().contains(application.id()))
                        .toList();
                assertThat(found.clash().supply()).isLessThan(found.clash().demand());
                assertThat(canServe(input, clashing)).as("seed %s", seed).isFalse();
                for (Application application : clashing) {
                    List<Application> others = new ArrayList<>(clashing);
                    others.remove(application);
                    assertThat(canServe(input, others)).as("seed %s", seed).isTrue();
                }
            }
        }
        assertThat(impossible).isGreaterThan(SMALL_ONES / 10);
    }

    private static boolean canServe(MatchingInput input, List<Application> applications) {
        return EveryMatching.best(new MatchingInput(
                        applications,
                        input.evaluators(),
                        input.forbidden(),
                        input.fixed().stream()
                                .filter(pair -> applications.stream()
                                        .anyMatch(
                                                application -> application.id().equals(pair.applicationId())))
                                .collect(Collectors.toSet()),
                        1,
                        Instances.LONG))
                .isPresent();
    }

    @Test
    void namesAClashWhereTheTimeHasEnded() {
        List<Application> applications = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> Instances.application(number, 1))
                .toList();
        MatchingInput input = Instances.withLimit(
                Instances.input(applications, List.of(Instances.evaluator(1, 3))), Duration.ofNanos(1));

        Impossible impossible = (Impossible) Matching.of(input, Progress.UNHEARD);

        assertThat(impossible.clash().demand()).isEqualTo(4);
        assertThat(impossible.clash().supply()).isEqualTo(3);
    }

    @Test
    void findsAClashAmongAThousandAtOnce() {
        MatchingInput enough = Instances.large(1000, 300, 3, 12, 1);
        List<Evaluator> tooFew = enough.evaluators().subList(0, 240);

        Impossible impossible = (Impossible) Matching.of(
                new MatchingInput(enough.applications(), tooFew, enough.forbidden(), Set.of(), 1, Instances.LONG),
                Progress.UNHEARD);

        assertThat(impossible.demand()).isEqualTo(3000);
        assertThat(impossible.clash().supply()).isLessThan(impossible.clash().demand());
    }
}
