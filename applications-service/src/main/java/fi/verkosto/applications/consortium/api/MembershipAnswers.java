package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.consortium.Membership;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** How a membership is shown, with the version that it is changed by. */
final class MembershipAnswers {

    private MembershipAnswers() {}

    static RestResponse<MembershipResponse> ok(Membership membership) {
        return answer(Status.OK, membership).build();
    }

    static RestResponse<MembershipResponse> created(Membership membership) {
        String application = "/v1/applications/" + membership.applicationId();
        return answer(Status.CREATED, membership)
                .location(URI.create(application + "/memberships/" + membership.organisation()))
                .build();
    }

    private static ResponseBuilder<MembershipResponse> answer(Status status, Membership membership) {
        return ResponseBuilder.create(status, MembershipResponse.from(membership))
                .tag(Versions.etag(membership.version()));
    }
}
