package fi.verkosto.coordination.support.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.support.PublishAnswer;
import fi.verkosto.coordination.support.ReadPublishedAnswers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/programmes/{programmeId}/answers")
@Tag(name = "Support")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublishedAnswerResource {

    private final ReadPublishedAnswers read;
    private final PublishAnswer publish;

    PublishedAnswerResource(ReadPublishedAnswers read, PublishAnswer publish) {
        this.read = read;
        this.publish = publish;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listPublishedAnswers")
    public Page<PublishedAnswerResponse> list(
            @RestPath UUID programmeId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                read.ofProgramme(programmeId, before(cursor), limit + 1),
                limit,
                PublishedAnswerResponse::from,
                answer -> new Cursor(new UUID(0, answer.number())));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getPublishedAnswer")
    public PublishedAnswerResponse get(
            @RestPath UUID programmeId,
            @Parameter(description = "Which of the programme's, counted from 1", example = "1") @RestPath int number) {
        return PublishedAnswerResponse.from(read.one(programmeId, number));
    }

    @POST
    @Path("/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawPublishedAnswer")
    @APIResponseSchema(
            value = PublishedAnswerResponse.class,
            responseCode = "200",
            responseDescription = "As it is now")
    public PublishedAnswerResponse withdraw(
            @RestPath UUID programmeId,
            @Parameter(description = "Which of the programme's, counted from 1", example = "1") @RestPath int number,
            @NotNull @Valid AnswerWithdrawalRequest request) {
        return PublishedAnswerResponse.from(publish.withdraw(programmeId, number, request.reason()));
    }

    /** Below which number the page begins. */
    private static int before(String cursor) {
        return cursor == null
                ? Integer.MAX_VALUE
                : Math.clamp(Cursor.parse(cursor).id().getLeastSignificantBits(), 0, Integer.MAX_VALUE);
    }
}
