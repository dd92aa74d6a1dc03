package fi.verkosto.review.plan;

import fi.verkosto.review.matching.Application;
import fi.verkosto.review.matching.Evaluator;
import fi.verkosto.review.matching.Figures;
import fi.verkosto.review.matching.MatchedPair;
import fi.verkosto.review.matching.MatchingInput;
import fi.verkosto.review.matching.Pair;
import fi.verkosto.review.matching.Suitability;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a call is matched by, as it is now; an application goes by the ID of its review. */
record PlanInput(MatchingInput matching) {

    private static final Comparator<PlannedPair> IN_ORDER =
            Comparator.comparing(PlannedPair::reviewId).thenComparing(PlannedPair::evaluator);

    Proposal proposal(List<MatchedPair> pairs, Figure worst, Figure total, Figure groups) {
        return of(planned(pairs.stream().map(MatchedPair::pair).toList()), worst, total, groups);
    }

    /** Of pairs that keep the rules. */
    Proposal byHand(List<Pair> pairs) {
        Figures figures = Figures.of(matching, pairs);
        return of(
                planned(pairs),
                new Figure(figures.worst(), null),
                new Figure(figures.total(), null),
                new Figure(figures.groups(), null));
    }

    private Proposal of(List<PlannedPair> planned, Figure worst, Figure total, Figure groups) {
        return new Proposal(
                planned,
                planned(matching.fixed()),
                matching.evaluators().stream()
                        .map(evaluator ->
                                new PlannedEvaluator(evaluator.person(), evaluator.capacity(), evaluator.load()))
                        .toList(),
                worst,
                total,
                groups);
    }

    private List<PlannedPair> planned(Collection<Pair> pairs) {
        Map<UUID, Application> applications =
                matching.applications().stream().collect(Collectors.toMap(Application::id, Function.identity()));
        Map<String, Evaluator> evaluators =
                matching.evaluators().stream().collect(Collectors.toMap(Evaluator::person, Function.identity()));
        return pairs.stream()
                .map(pair -> planned(applications.get(pair.applicationId()), evaluators.get(pair.evaluator())))
                .sorted(IN_ORDER)
                .toList();
    }

    private static PlannedPair planned(Application application, Evaluator evaluator) {
        return new PlannedPair(
                application.id(), application.caseNumber(), evaluator.person(), Suitability.of(application, evaluator));
    }
}
