package fi.verkosto.applications.consortium.api;

import fi.verkosto.applications.access.AccessRight;
import fi.verkosto.applications.consortium.AccessGrant;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    static Response created(AccessGrant grant) {
        String grants = "/v1/applications/" + grant.applicationId() + "/access-grants/";
        return Response.created(URI.create(grants + grant.id()))
                .entity(from(grant))
                .build();
    }
}
