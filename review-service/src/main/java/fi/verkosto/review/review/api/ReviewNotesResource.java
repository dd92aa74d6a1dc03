package fi.verkosto.review.review.api;

import fi.verkosto.api.paging.Page;
import fi.verkosto.messaging.NotedEvent;
import fi.verkosto.messaging.NotedEvents;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.LateReason;
import fi.verkosto.review.review.Reviews;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/review-notes/{callId}")
@Tag(name = "Reviews", description = "Eligibility and evaluation of each application")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReviewNotesResource {

    private final NotedEvents notes;
    private final CallAccess access;
    private final ReviewAccess reviewAccess;
    private final Reviews reviews;

    ReviewNotesResource(NotedEvents notes, CallAccess access, ReviewAccess reviewAccess, Reviews reviews) {
        this.reviews = reviews;
        this.reviewAccess = reviewAccess;
        this.notes = notes;
        this.access = access;
    }

    @GET
    @RolesAllowed("officer")
    @Operation(operationId = "listReviewNotes")
    public Page<NotedEvent> list(
            @RestPath UUID callId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        access.require(callId, CallRole.OFFICER);
        Set<UUID> leftOut = reviews.applicationsOf(reviewAccess.barred(List.of(callId)));
        return notes.ofCall(callId, leftOut, LateReason.values(), cursor, limit);
    }
}
