package fi.verkosto.review.eligibility.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.review.eligibility.ReadChecks;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/eligibility-checks/{callId}")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ChecksOfCallResource {

    private final ReadChecks readChecks;

    ChecksOfCallResource(ReadChecks readChecks) {
        this.readChecks = readChecks;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listEligibilityChecks")
    public Page<CheckedReview> list(
            @RestPath UUID callId,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return Page.of(
                readChecks.page(callId, Cursor.parse(cursor).id(), limit + 1),
                limit,
                CheckedReview::from,
                found -> new Cursor(found.review().id()));
    }
}
