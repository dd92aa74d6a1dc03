package fi.verkosto.review.progress;

import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows how far the review of a call is, to those who read its reviews: counts, and no score. */
@ApplicationScoped
public class ReadProgress {

    private final ReviewAccess access;
    private final ProgressRows rows;

    ReadProgress(ReviewAccess access, ProgressRows rows) {
        this.access = access;
        this.rows = rows;
    }

    @Transactional
    public CallReader reader(UUID callId) {
        return access.reader(callId, CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER, CallRole.OBSERVER);
    }

    /** Without the applications that the reader is disqualified from, in the load of evaluators too. */
    @Transactional
    public Progress read(CallReader reader) {
        UUID callId = reader.call().id();
        return new Progress(
                rows.applications(callId, reader.barred()),
                withIdle(reader.call().evaluators(), rows.evaluators(callId, reader.barred())));
    }

    private static List<EvaluatorProgress> withIdle(Set<String> staff, List<EvaluatorProgress> asked) {
        TreeMap<String, EvaluatorProgress> all = new TreeMap<>(
                asked.stream().collect(Collectors.toMap(EvaluatorProgress::evaluator, Function.identity())));
        staff.forEach(person -> all.putIfAbsent(person, new EvaluatorProgress(person, Load.NONE, Optional.empty())));
        return List.copyOf(all.values());
    }
}
