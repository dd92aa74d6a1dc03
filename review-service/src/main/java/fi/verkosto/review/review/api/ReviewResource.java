package fi.verkosto.review.review.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.review.eligibility.CorrectEligibility;
import fi.verkosto.review.eligibility.DecideEligibility;
import fi.verkosto.review.review.ReadReviews;
import fi.verkosto.review.review.ReviewState;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/reviews")
@Tag(name = "Reviews", description = "Eligibility and evaluation of each application")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReviewResource {

    private final ReadReviews readReviews;
    private final DecideEligibility decideEligibility;
    private final CorrectEligibility correctEligibility;
    private final ReviewAnswers answers;

    ReviewResource(
            ReadReviews readReviews,
            DecideEligibility decideEligibility,
            CorrectEligibility correctEligibility,
            ReviewAnswers answers) {
        this.answers = answers;
        this.correctEligibility = correctEligibility;
        this.readReviews = readReviews;
        this.decideEligibility = decideEligibility;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listReviews")
    public Page<ReviewResponse> list(
            @Parameter(description = "Only reviews of this call") @RestQuery Optional<UUID> call,
            @Parameter(description = "Only reviews in this state") @RestQuery Optional<ReviewState> state,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return Page.of(
                answers.of(readReviews.page(call, state, Cursor.parse(cursor).id(), limit + 1)),
                limit,
                Function.identity(),
                review -> new Cursor(review.id()));
    }

    @GET
    @Path("/{reviewId}")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getReview")
    public RestResponse<ReviewResponse> get(@RestPath UUID reviewId) {
        return answers.of(readReviews.read(reviewId)).withEtag();
    }

    @POST
    @Path("/{reviewId}/eligibility")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "decideEligibility")
    @APIResponseSchema(
            value = ReviewResponse.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    public RestResponse<ReviewResponse> decideEligibility(
            @RestPath UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EligibilityRequest request) {
        return answers.of(decideEligibility.decide(reviewId, ifMatch, request.toFinding()))
                .withEtag();
    }

    @POST
    @Path("/{reviewId}/eligibility-correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "correctEligibility")
    @APIResponseSchema(
            value = ReviewResponse.class,
            responseCode = "200",
            responseDescription = "The review as it is now")
    public RestResponse<ReviewResponse> correctEligibility(
            @RestPath UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EligibilityCorrectionRequest request) {
        return answers.of(
                        correctEligibility.correct(reviewId, ifMatch, request.toFinding(), request.correctedBecause()))
                .withEtag();
    }
}
