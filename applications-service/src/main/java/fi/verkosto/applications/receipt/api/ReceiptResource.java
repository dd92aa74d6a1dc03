package fi.verkosto.applications.receipt.api;

import fi.verkosto.api.json.Verbatim;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.applications.receipt.KeyRing;
import fi.verkosto.applications.receipt.VerifyReceipts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Receipts", description = "Checking that what was submitted is what the agency has")
class ReceiptResource {

    private final KeyRing keys;
    private final VerifyReceipts verifyReceipts;
    private final Language language;

    ReceiptResource(KeyRing keys, VerifyReceipts verifyReceipts, Language language) {
        this.keys = keys;
        this.verifyReceipts = verifyReceipts;
        this.language = language;
    }

    @GET
    @Path("/receipt-keys")
    @PermitAll
    @SecurityRequirements
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReceiptKeys")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeySet.class)))
    public RestResponse<String> keys() {
        return ResponseBuilder.ok(keys.published().toJson())
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    @POST
    @Path("/receipt-verifications")
    @PermitAll
    @SecurityRequirements
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "verifyReceipts")
    public VerificationResponse verify(@NotNull @Valid @Verbatim VerificationRequest request) {
        request.requireReadable();
        return VerificationResponse.from(
                verifyReceipts.verify(request.receipts(), Optional.ofNullable(request.record())), language.locale());
    }
}
