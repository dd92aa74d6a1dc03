package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.consortium.Membership;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How a membership is shown, with the version that it is changed by. */
final class MembershipAnswers {

    private MembershipAnswers() {}

    static Response ok(Membership membership) {
        return answer(Response.ok(), membership);
    }

    static Response created(Membership membership) {
        String application = "/v1/applications/" + membership.applicationId();
        return answer(
                Response.created(URI.create(application + "/memberships/" + membership.organisation())), membership);
    }

    private static Response answer(Response.ResponseBuilder response, Membership membership) {
        return response.tag(Versions.etag(membership.version()))
                .entity(MembershipResponse.from(membership))
                .build();
    }
}
