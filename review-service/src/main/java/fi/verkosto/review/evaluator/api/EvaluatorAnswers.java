package fi.verkosto.review.evaluator.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.audit.PersonNames;
import fi.verkosto.review.evaluator.Evaluator;
import fi.verkosto.review.evaluator.EvaluatorRow;
import fi.verkosto.review.interest.AllInterests;
import fi.verkosto.review.interest.Interests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows entries of a register with what is known of the person elsewhere: their name, and the organisations that they told.
 * Both are for an agency only once the person has confirmed: an invitation must not uncover anybody.
 */
@ApplicationScoped
public class EvaluatorAnswers {

    private final AllInterests interests;
    private final PersonNames names;

    EvaluatorAnswers(AllInterests interests, PersonNames names) {
        this.interests = interests;
        this.names = names;
    }

    public EvaluatorResponse of(Evaluator evaluator) {
        return of(List.of(evaluator)).getFirst();
    }

    private List<EvaluatorResponse> of(List<Evaluator> evaluators) {
        List<String> persons = evaluators.stream()
                .filter(Evaluator::hasConfirmed)
                .map(Evaluator::person)
                .distinct()
                .toList();
        Map<String, Interests> told =
                interests.of(persons).stream().collect(Collectors.toMap(Interests::person, Function.identity()));
        Map<String, String> called = names.of(persons);
        return evaluators.stream()
                .map(evaluator -> evaluator.hasConfirmed()
                        ? EvaluatorResponse.from(
                                evaluator,
                                Optional.ofNullable(called.get(evaluator.person())),
                                Optional.ofNullable(told.get(evaluator.person())))
                        : EvaluatorResponse.from(evaluator, Optional.empty(), Optional.empty()))
                .toList();
    }

    Page<EvaluatorResponse> page(List<Evaluator> read, int limit) {
        Page<Evaluator> page = Page.of(read, limit, Function.identity(), evaluator -> new Cursor(evaluator.id()));
        return new Page<>(of(page.items()), page.next());
    }

    Page<EvaluatorRowResponse> rows(List<EvaluatorRow> read, int limit) {
        Map<String, String> called = names.of(read.stream()
                .filter(EvaluatorRow::hasConfirmed)
                .map(EvaluatorRow::person)
                .toList());
        return Page.of(
                read,
                limit,
                row -> EvaluatorRowResponse.from(row, Optional.ofNullable(called.get(row.person()))),
                row -> new Cursor(row.id()));
    }
}
