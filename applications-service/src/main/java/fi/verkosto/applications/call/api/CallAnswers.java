package fi.verkosto.applications.call.api;

import fi.verkosto.api.Caller;
import fi.verkosto.api.Cursor;
import fi.verkosto.api.Page;
import fi.verkosto.api.Versions;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;

/** How calls are shown to the caller now. */
@ApplicationScoped
class CallAnswers {

    private final Calls calls;
    private final InstantSource clock;
    private final Caller caller;

    CallAnswers(Calls calls, InstantSource clock, Caller caller) {
        this.calls = calls;
        this.clock = clock;
        this.caller = caller;
    }

    GrantCall visible(UUID callId) {
        return calls.visibleTo(caller.subject(), callId);
    }

    Page<CallResponse> page(int limit, Cursor cursor) {
        return Page.of(
                calls.page(caller.subject(), cursor.id(), limit + 1),
                limit,
                this::response,
                call -> new Cursor(call.id()));
    }

    Response created(GrantCall call) {
        return Response.created(URI.create("/v1/calls/" + call.id()))
                .tag(Versions.etag(call.version()))
                .entity(response(call))
                .build();
    }

    Response ok(GrantCall call) {
        return Response.ok(response(call)).tag(Versions.etag(call.version())).build();
    }

    private CallResponse response(GrantCall call) {
        return CallResponse.from(call, caller.subject(), clock.instant());
    }
}
