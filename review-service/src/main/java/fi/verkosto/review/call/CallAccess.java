package fi.verkosto.review.call;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the caller may do in a call: they need the realm role and the same role in the call. To people outside the staff
 * of a call its reviews and decisions do not exist (404); staff with another role are refused (403).
 */
@ApplicationScoped
public class CallAccess {

    /** Who reads everything about reviews and decisions. Evaluators see their own assignments. */
    private static final Set<CallRole> READERS =
            Set.of(CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER, CallRole.OBSERVER);

    private final Caller caller;
    private final KnownCalls calls;

    CallAccess(Caller caller, KnownCalls calls) {
        this.caller = caller;
        this.calls = calls;
    }

    public KnownCall require(UUID callId, CallRole... anyOf) {
        KnownCall call = calls.find(callId)
                .filter(known -> known.employs(caller.subject(), caller.organisation()))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (Arrays.stream(anyOf).noneMatch(role -> holds(call, role))) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return call;
    }

    public KnownCall requireReader(UUID callId) {
        return require(callId, READERS.toArray(CallRole[]::new));
    }

    public boolean mayRead(UUID callId) {
        return calls.find(callId)
                .filter(call -> READERS.stream().anyMatch(role -> holds(call, role)))
                .isPresent();
    }

    /** Whether the caller is of the agency whose call it is, and no expert or observer from elsewhere. */
    public boolean actsForAgencyOf(UUID callId) {
        return calls.find(callId)
                .filter(call -> call.isOf(caller.organisation()))
                .isPresent();
    }

    /** The calls of which the caller may read the reviews and decisions. */
    public List<UUID> readableCalls() {
        return callsAs(READERS);
    }

    public boolean evaluates(UUID callId) {
        return calls.find(callId)
                .filter(call -> holds(call, CallRole.EVALUATOR))
                .isPresent();
    }

    /** Whether the caller may be an evaluator of calls at all. */
    public boolean mayEvaluate() {
        return caller.has(CallRole.EVALUATOR.realmRole());
    }

    /** The calls that the caller evaluates in. */
    public List<UUID> evaluatedCalls() {
        return callsAs(Set.of(CallRole.EVALUATOR));
    }

    private List<UUID> callsAs(Set<CallRole> roles) {
        return calls.withStaff(
                caller.subject(),
                caller.organisation(),
                roles.stream().filter(role -> caller.has(role.realmRole())).toList());
    }

    /** The caller, for the record. */
    public String person() {
        return caller.subject();
    }

    /** Whether they hold the one role of several that a step asks for. */
    public boolean holds(KnownCall call, CallRole role) {
        return caller.has(role.realmRole()) && call.hasStaff(caller.subject(), caller.organisation(), role);
    }
}
