package fi.verkosto.applications.call.search.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.call.CallAccess;
import fi.verkosto.applications.call.CallVersion;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.api.CallRequirements;
import fi.verkosto.applications.call.api.CallResponse;
import fi.verkosto.applications.call.api.RevisionResponse;
import fi.verkosto.applications.call.revision.Revisions;
import fi.verkosto.applications.call.search.CallQuery;
import fi.verkosto.applications.call.search.SearchCalls;
import fi.verkosto.applications.call.terms.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;

/** How calls are shown to everybody, with what lets an answer be kept and asked for again. */
@ApplicationScoped
class OpenCallAnswers {

    private final CallAccess access;
    private final Revisions revisions;
    private final SearchCalls search;
    private final Freshness freshness;
    private final InstantSource clock;
    private final Caller caller;

    OpenCallAnswers(
            CallAccess access,
            Revisions revisions,
            SearchCalls search,
            Freshness freshness,
            InstantSource clock,
            Caller caller) {
        this.access = access;
        this.revisions = revisions;
        this.search = search;
        this.freshness = freshness;
        this.clock = clock;
        this.caller = caller;
    }

    RestResponse<Page<CallSummary>> list(CallQuery query, int limit, Cursor cursor) {
        Instant now = clock.instant();
        SearchCalls.Viewer viewer = viewer();
        List<GrantCall> read = search.page(query, viewer, now, cursor.id(), limit + 1);
        Page<CallSummary> page =
                Page.of(read, limit, call -> CallSummary.from(call, now), call -> new Cursor(call.id()));
        SearchCalls.Freshness all = search.freshness(now);
        return freshness.answer(
                tagOf(read, page, now), viewer == null ? all.changedAt() : null, all.nextChange(), now, () -> page);
    }

    RestResponse<CallResponse> call(UUID id) {
        return of(id, (call, now) -> CallResponse.from(call, access.isStaff(call), now));
    }

    RestResponse<CallRequirements> requirements(UUID id) {
        return of(id, CallRequirements::from);
    }

    RestResponse<Page<RevisionResponse>> revisions(UUID id, int limit, Cursor cursor) {
        int after = (int) cursor.id().getLeastSignificantBits();
        return of(
                id,
                (call, _) -> Page.of(
                        revisions.page(call.id(), after, limit + 1),
                        limit,
                        RevisionResponse::from,
                        revision -> new Cursor(new UUID(0, revision.number()))));
    }

    RestResponse<RevisionResponse> revision(UUID id, int number) {
        return of(
                id,
                (call, _) -> revisions
                        .find(call.id(), number)
                        .map(RevisionResponse::from)
                        .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND)));
    }

    private <T> RestResponse<T> of(UUID id, BiFunction<GrantCall, Instant, T> shown) {
        viewer();
        GrantCall call = access.toRead(id);
        Instant now = clock.instant();
        Phase phase = call.phaseAt(now);
        return freshness.answer(
                new EntityTag(CallVersion.of(call, phase, access.isStaff(call))),
                changedAt(call, phase),
                nextChange(call, phase),
                now,
                () -> shown.apply(call, now));
    }

    /** Asked first, so that a bad token is refused and not taken for none. */
    private SearchCalls.Viewer viewer() {
        return caller.isAnonymous()
                ? null
                : new SearchCalls.Viewer(caller.subject(), caller.organisation().orElse(null));
    }

    private static Instant changedAt(GrantCall call, Phase phase) {
        Instant begun = switch (phase) {
            case null -> Instant.EPOCH;
            case UPCOMING -> Instant.EPOCH;
            case OPEN -> call.terms().opensAt();
            case CLOSED -> call.terms().closesAt();
        };
        return begun.isAfter(call.updatedAt()) ? begun : call.updatedAt();
    }

    private static Instant nextChange(GrantCall call, Phase phase) {
        return switch (phase) {
            case null -> null;
            case UPCOMING -> call.terms().opensAt();
            case OPEN -> call.terms().closesAt();
            case CLOSED -> null;
        };
    }

    private static EntityTag tagOf(List<GrantCall> read, Page<?> page, Instant now) {
        StringBuilder seen = new StringBuilder(String.valueOf(page.next()));
        read.forEach(call -> seen.append(' ').append(call.id()).append(CallVersion.of(call, call.phaseAt(now), false)));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(seen.toString().getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
