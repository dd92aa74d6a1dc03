package fi.verkosto.applications.consortium.api;

import fi.verkosto.applications.access.AccessRight;
import fi.verkosto.applications.consortium.AccessGrant;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What a person was given. */
@Schema(name = "AccessGrant")
record AccessGrantResponse(
        UUID id,

        @Schema(description = "The subject of the person's access tokens")
        String person,

        AccessRight right,
        Instant grantedAt) {

    static AccessGrantResponse from(AccessGrant grant) {
        return new AccessGrantResponse(grant.id(), grant.person(), grant.right(), grant.grantedAt());
    }

    static RestResponse<AccessGrantResponse> created(AccessGrant grant) {
        String grants = "/v1/applications/" + grant.applicationId() + "/access-grants/";
        return ResponseBuilder.create(Status.CREATED, from(grant))
                .location(URI.create(grants + grant.id()))
                .build();
    }
}
