package fi.verkosto.applications.receipt.api;

import fi.verkosto.applications.receipt.CallReceipts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calls/{callId}/receipts")
@RunOnVirtualThread
@Tag(name = "Receipts")
class CallReceiptResource {

    private final CallReceipts callReceipts;

    CallReceiptResource(CallReceipts callReceipts) {
        this.callReceipts = callReceipts;
    }

    @GET
    @RolesAllowed("officer")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "listReceiptsOfCall")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public StreamingOutput chain(UUID callId) {
        callReceipts.requireOfficer(callId);
        return stream -> write(callId, stream);
    }

    private void write(UUID callId, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.US_ASCII));
        callReceipts.each(callId, receipt -> {
            try {
                writer.write(receipt + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.flush();
    }
}
