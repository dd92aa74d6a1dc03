package fi.verkosto.applications.call.search.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.applications.call.api.CallRequirements;
import fi.verkosto.applications.call.api.CallResponse;
import fi.verkosto.applications.call.api.RevisionResponse;
import fi.verkosto.applications.call.search.CallQuery;
import fi.verkosto.applications.call.search.CallSort;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.applications.provider.Region;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What anybody may read of calls, without a token. */
@Path("/v1/calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(name = "Calls", description = "Grant calls, from draft to resolved")
class OpenCallResource {

    private final OpenCallAnswers answers;

    OpenCallResource(OpenCallAnswers answers) {
        this.answers = answers;
    }

    @GET
    @SecurityRequirements
    @Operation(operationId = "listCalls")
    public RestResponse<Page<CallSummary>> list(
            @Parameter(
                            description =
                                    "Words that all occur in the case number, the names or the descriptions, in any of the languages")
                    @QueryParam("text")
                    @Size(max = 200)
                    String text,
            @Parameter(description = "Business ID of the agency that gives the grants", example = "2769790-1")
                    @QueryParam("agency")
                    @Pattern(regexp = WrittenForm.BUSINESS_ID)
                    String agency,
            @QueryParam("phase") Phase phase,
            @Parameter(description = "Opens at this time or later, RFC 3339") @QueryParam("opensFrom")
                    Instant opensFrom,
            @Parameter(description = "Opens at this time or earlier") @QueryParam("opensTo") Instant opensTo,
            @Parameter(description = "Closes at this time or later") @QueryParam("closesFrom") Instant closesFrom,
            @Parameter(description = "Closes at this time or earlier") @QueryParam("closesTo") Instant closesTo,
            @Parameter(description = "Has so many euros or more")
                    @QueryParam("sumFrom")
                    @Pattern(regexp = WrittenForm.SUM)
                    String sumFrom,
            @Parameter(description = "Has so many euros or less")
                    @QueryParam("sumTo")
                    @Pattern(regexp = WrittenForm.SUM)
                    String sumTo,
            @Parameter(description = "Code of a region that the call is for, be it as one of all")
                    @QueryParam("region")
                    @Pattern(regexp = Region.CODES)
                    String region,
            @Parameter(description = "created, opens, closes or sum; with a - before it from the last to the first")
                    @QueryParam("sort")
                    @DefaultValue("created")
                    @Pattern(regexp = CallSort.NAMES)
                    String sort,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.list(
                new CallQuery(
                        Text.sought(text),
                        agency,
                        phase,
                        new CallQuery.Range<>(opensFrom, opensTo),
                        new CallQuery.Range<>(closesFrom, closesTo),
                        new CallQuery.Range<>(sum(sumFrom), sum(sumTo)),
                        region,
                        CallSort.of(sort),
                        sort.startsWith("-")),
                limit,
                Cursor.parse(cursor));
    }

    @GET
    @Path("/{callId}")
    @SecurityRequirements
    @Operation(operationId = "getCall")
    public RestResponse<CallResponse> get(UUID callId) {
        return answers.call(callId);
    }

    @GET
    @Path("/{callId}/requirements")
    @SecurityRequirements
    @Operation(operationId = "getCallRequirements")
    public RestResponse<CallRequirements> requirements(UUID callId) {
        return answers.requirements(callId);
    }

    @GET
    @Path("/{callId}/revisions")
    @SecurityRequirements
    @Operation(operationId = "listCallRevisions")
    public RestResponse<Page<RevisionResponse>> revisions(
            UUID callId,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        return answers.revisions(callId, limit, Cursor.parse(cursor));
    }

    @GET
    @Path("/{callId}/revisions/{number}")
    @SecurityRequirements
    @Operation(operationId = "getCallRevision")
    public RestResponse<RevisionResponse> revision(UUID callId, int number) {
        return answers.revision(callId, number);
    }

    private static BigDecimal sum(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
