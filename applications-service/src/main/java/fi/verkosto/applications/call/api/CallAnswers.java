package fi.verkosto.applications.call.api;

import fi.verkosto.api.request.Caller;
import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;

/** How calls are shown to those who write them. */
@ApplicationScoped
public class CallAnswers {

    private final InstantSource clock;
    private final Caller caller;

    CallAnswers(InstantSource clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    public Response created(GrantCall call) {
        return Response.created(URI.create("/v1/calls/" + call.id()))
                .tag(Versions.etag(call.version()))
                .entity(response(call))
                .build();
    }

    public Response ok(GrantCall call) {
        return Response.ok(response(call)).tag(Versions.etag(call.version())).build();
    }

    private CallResponse response(GrantCall call) {
        return CallResponse.from(call, caller.subject(), clock.instant());
    }
}
