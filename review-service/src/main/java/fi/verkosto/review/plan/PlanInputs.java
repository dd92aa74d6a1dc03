package fi.verkosto.review.plan;

import fi.verkosto.review.evaluator.EvaluatorProfile;
import fi.verkosto.review.evaluator.Evaluators;
import fi.verkosto.review.matching.Application;
import fi.verkosto.review.matching.Evaluator;
import fi.verkosto.review.matching.MatchingInput;
import fi.verkosto.review.matching.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads what a call's evaluators are matched by. */
@ApplicationScoped
class PlanInputs {

    private static final String APPLICATIONS = """
            select id, application ->> 'caseNumber' as case_number, application ->> 'language' as language,
                array(select jsonb_array_elements_text(application -> 'themes')) as themes
            from review where call_id = :call and state in ('ELIGIBLE', 'IN_REVIEW') order by id""";

    /** Whoever evaluates an application that is assigned to, or has. */
    private static final String FIXED = """
            select a.review_id, a.evaluator from assignment a join review r on r.id = a.review_id
            where a.call_id = :call and r.state in ('ELIGIBLE', 'IN_REVIEW')
                and a.state in ('OFFERED', 'ACCEPTED', 'COMPLETE')""";

    /** Who is disqualified, and who was asked before and does not evaluate. */
    private static final String FORBIDDEN = """
            select review_id, person as evaluator from disqualification where call_id = :call and lifting is null
            union
            select review_id, evaluator from assignment where call_id = :call and state in ('DECLINED', 'ENDED')""";

    private final Session session;
    private final Evaluators evaluators;

    PlanInputs(Session session, Evaluators evaluators) {
        this.session = session;
        this.evaluators = evaluators;
    }

    PlanInput read(PlanRequest request) {
        Set<Pair> fixed = pairs(FIXED, request.callId());
        return new PlanInput(new MatchingInput(
                applications(request),
                evaluators(request.callId(), fixed),
                pairs(FORBIDDEN, request.callId()),
                fixed,
                request.seed(),
                Duration.ofSeconds(request.timeLimitSeconds())));
    }

    private List<Application> applications(PlanRequest request) {
        return session
                .createNativeQuery(APPLICATIONS, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("case_number", String.class)
                .addScalar("language", String.class)
                .addScalar("themes", String[].class)
                .setParameter("call", request.callId())
                .stream()
                .map(row -> new Application(
                        (UUID) row[0],
                        (String) row[1],
                        request.evaluators(),
                        Optional.ofNullable((String) row[2]),
                        Set.copyOf(List.of((String[]) row[3]))))
                .toList();
    }

    /** Whoever is not in the register, or rests, and evaluates all the same, can take nothing more. */
    private List<Evaluator> evaluators(UUID callId, Set<Pair> fixed) {
        Map<String, Evaluator> askable = evaluators.profilesOf(callId).stream()
                .map(PlanInputs::evaluator)
                .collect(Collectors.toMap(Evaluator::person, Function.identity()));
        Map<String, Long> loads = fixed.stream()
                .filter(pair -> !askable.containsKey(pair.evaluator()))
                .collect(Collectors.groupingBy(Pair::evaluator, Collectors.counting()));
        List<Evaluator> all = new ArrayList<>(askable.values());
        loads.forEach((person, load) -> all.add(new Evaluator(person, 0, load.intValue(), Set.of(), Set.of())));
        return all;
    }

    private static Evaluator evaluator(EvaluatorProfile profile) {
        return new Evaluator(
                profile.person(),
                profile.capacity(),
                (int) profile.load(),
                Set.copyOf(profile.languages()),
                Set.copyOf(profile.themes()));
    }

    private Set<Pair> pairs(String query, UUID callId) {
        return session
                .createNativeQuery(query, Object[].class)
                .addScalar("review_id", UUID.class)
                .addScalar("evaluator", String.class)
                .setParameter("call", callId)
                .stream()
                .map(row -> new Pair((UUID) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }
}
