package fi.verkosto.review.scenario;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows scenarios to those who may read everything about the applications of their call. */
@ApplicationScoped
public class ReadScenarios {

    private static final CallRole[] READERS = {CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER, CallRole.OBSERVER
    };

    private final Scenarios scenarios;
    private final ReviewAccess access;
    private final AuditTrail trail;

    ReadScenarios(Scenarios scenarios, ReviewAccess access, AuditTrail trail) {
        this.trail = trail;
        this.scenarios = scenarios;
        this.access = access;
    }

    @Transactional
    public CallReader reader(UUID callId) {
        access.requireAllOf(callId, READERS);
        return access.reader(callId, READERS);
    }

    /** Who may read all of the scenarios, which are of one call. */
    @Transactional
    public CallReader readerOf(List<UUID> ids) {
        List<UUID> calls = ids.stream()
                .map(id -> scenarios.callOf(id).orElseThrow(ReadScenarios::notFound))
                .distinct()
                .toList();
        calls.forEach(this::reader);
        if (calls.size() > 1) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .detail(
                            "Vertailtavien vaihtoehtojen on oltava samasta hausta.",
                            "Alternativen som jämförs ska höra till samma utlysning.",
                            "Only scenarios of one call are compared.");
        }
        return reader(calls.getFirst());
    }

    /** To one reader, which is written down: it has the means and places of all applications. */
    @Transactional
    public ShownScenario show(UUID id) {
        ShownScenario shown = read(id);
        CallReader reader = reader(shown.scenario().callId());
        trail.recordReadOfCall(
                reader.call().id(), ReviewRole.valueOf(reader.role().name()), ReviewAction.SCENARIOS_READ);
        return shown;
    }

    private ShownScenario read(UUID id) {
        UUID callId = scenarios.callOf(id).orElseThrow(ReadScenarios::notFound);
        access.requireAllOf(callId, READERS);
        return ShownScenario.of(
                scenarios.find(id).orElseThrow(ReadScenarios::notFound), scenarios.lastThatMatters(callId));
    }

    /** Side by side, in the order in which they are asked for. */
    @Transactional
    public ScenarioComparison compare(List<UUID> ids) {
        return ScenarioComparison.of(ids.stream().map(this::read).toList());
    }

    /** All of a call, the oldest first. */
    @Transactional
    public List<ScenarioRow> ofCall(CallReader reader) {
        UUID callId = reader.call().id();
        long lastThatMatters = scenarios.lastThatMatters(callId);
        return scenarios.rowsOf(callId).stream()
                .map(row -> row.after(lastThatMatters))
                .toList();
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }
}
