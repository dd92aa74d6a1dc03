package fi.verkosto.applications.listing.api;

import fi.verkosto.api.paging.Page;
import fi.verkosto.api.value.WrittenForm;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/calls/{callId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications of a call", description = "What a call's staff see of its applications as a whole")
class ListingResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ListingAnswers lists;
    private final FigureAnswers figures;

    ListingResource(ListingAnswers lists, FigureAnswers figures) {
        this.lists = lists;
        this.figures = figures;
    }

    @GET
    @Path("/applications")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listApplicationsOfCall")
    public Page<ListedResponse> list(
            UUID callId,
            @BeanParam @Valid FilterParameters filter,
            @Parameter(
                            description = "title, caseNumber, submittedAt, requestedGrant, completeness or updatedAt; "
                                    + "with a minus before it from the largest down")
                    @QueryParam("sort")
                    @DefaultValue("caseNumber")
                    @Pattern(regexp = Sorting.NAMES)
                    String sort,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "Of a page with the same sort") @QueryParam("cursor") String cursor) {
        return lists.page(callId, filter.toFilter(), sort, limit, cursor);
    }

    @GET
    @Path("/applications.xlsx")
    @Produces(WORKBOOK)
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "exportApplicationsOfCall")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(UUID callId, @BeanParam @Valid FilterParameters filter) {
        return lists.workbook(callId, filter.toFilter());
    }

    @GET
    @Path("/overlaps")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listOverlapsOfCall")
    public OverlapPage overlaps(
            UUID callId,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") @Pattern(regexp = WrittenForm.BUSINESS_ID) String cursor) {
        return figures.overlaps(callId, limit, cursor);
    }

    @GET
    @Path("/statistics")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getStatisticsOfCall")
    public StatisticsResponse statistics(UUID callId) {
        return figures.statistics(callId);
    }
}
