package fi.verkosto.review.ranking;

import fi.verkosto.review.calibration.Score;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The scores of contenders for calibration: each evaluator's are numbered as they completed them. */
final class OrderedScores {

    private static final Comparator<Given> FIRST_COMPLETED = Comparator.comparing(
                    (Given given) -> given.scorer().completedAt().orElse(Instant.MAX))
            .thenComparing(Given::applicationId);

    private OrderedScores() {}

    static List<Score> of(List<Contender> contenders) {
        return contenders.stream()
                .flatMap(OrderedScores::given)
                .collect(Collectors.groupingBy(given -> given.scorer().evaluator()))
                .values()
                .stream()
                .flatMap(OrderedScores::numbered)
                .toList();
    }

    private static Stream<Given> given(Contender contender) {
        return contender.scorers().stream().map(scorer -> new Given(contender.applicationId(), scorer));
    }

    private static Stream<Score> numbered(List<Given> ofOneEvaluator) {
        List<Given> ordered = ofOneEvaluator.stream().sorted(FIRST_COMPLETED).toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(index -> ordered.get(index).toScore(index + 1));
    }

    private record Given(UUID applicationId, Scorer scorer) {

        Score toScore(int number) {
            return new Score(
                    applicationId,
                    scorer.evaluator(),
                    scorer.mean().value(),
                    scorer.completedAt().isPresent() ? OptionalInt.of(number) : OptionalInt.empty());
        }
    }
}
