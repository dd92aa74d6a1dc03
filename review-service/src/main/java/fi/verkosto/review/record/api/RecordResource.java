package fi.verkosto.review.record.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.review.ranking.api.RankingResponse;
import fi.verkosto.review.record.ReadRecord;
import fi.verkosto.review.solver.SearchPlaces;
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
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/records/{callId}")
@Tag(
        name = "Records",
        description = "What was done in the review of a call, line by line, so that nobody can change it unnoticed")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RecordResource {

    private final ReadRecord readRecord;
    private final Language language;
    private final SearchPlaces places;

    RecordResource(ReadRecord readRecord, Language language, SearchPlaces places) {
        this.places = places;
        this.readRecord = readRecord;
        this.language = language;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider"})
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "getRecord")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public StreamingOutput get(@RestPath UUID callId) {
        readRecord.requireReader(callId);
        return stream -> write(callId, stream);
    }

    private void write(UUID callId, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        readRecord.each(callId, line -> {
            try {
                writer.write(line + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.flush();
    }

    @GET
    @Path("/seal")
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "getRecordSeal")
    public RecordSealResponse seal(@RestPath UUID callId) {
        return RecordSealResponse.from(readRecord.seal(callId));
    }

    @GET
    @Path("/ranking")
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "getRecordedRanking")
    public RankingResponse ranking(@RestPath UUID callId) {
        return RankingResponse.from(callId, readRecord.ranking(callId), language.locale());
    }

    @GET
    @Path("/selection")
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "getRecordedSelection")
    public RecordedSelectionResponse selection(@RestPath UUID callId) {
        return RecordedSelectionResponse.from(callId, places.search(() -> readRecord.selection(callId)));
    }
}
