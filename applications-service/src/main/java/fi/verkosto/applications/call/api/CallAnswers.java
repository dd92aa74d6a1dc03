package fi.verkosto.applications.call.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.call.CallAccess;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.InstantSource;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** How calls are shown to those who write them. */
@ApplicationScoped
public class CallAnswers {

    private final InstantSource clock;
    private final CallAccess access;

    CallAnswers(InstantSource clock, CallAccess access) {
        this.clock = clock;
        this.access = access;
    }

    public RestResponse<CallResponse> created(GrantCall call) {
        return ResponseBuilder.create(Status.CREATED, response(call))
                .location(URI.create("/v1/calls/" + call.id()))
                .tag(Versions.etag(call.version()))
                .build();
    }

    public RestResponse<CallResponse> ok(GrantCall call) {
        return ResponseBuilder.ok(response(call))
                .tag(Versions.etag(call.version()))
                .build();
    }

    private CallResponse response(GrantCall call) {
        return CallResponse.from(call, access.isStaff(call), clock.instant());
    }
}
