package fi.verkosto.api.body;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsumedTypesTest {

    private final ConsumedTypes consumed = new ConsumedTypes(Stream.of(Calls.class, String.class));

    @Test
    void namesWhatTheOperationAtThePathTakes() {
        assertThat(consumed.refusal("POST", "/v1/calls").members())
                .containsEntry("allowed", List.of("application/json", "text/csv"));
        assertThat(consumed.refusal("POST", "/v1/calls/17/publication").members())
                .containsEntry("allowed", List.of("application/json"));
    }

    @Test
    void namesTheTypesOfAPatchInItsHeaderToo() {
        assertThat(consumed.refusal("PATCH", "/v1/calls/17").headers())
                .containsEntry("Accept-Patch", "application/merge-patch+json");
        assertThat(consumed.refusal("POST", "/v1/calls").headers()).doesNotContainKey("Accept-Patch");
    }

    @Test
    void knowsNoTypesWhereNoOperationIs() {
        assertThat(consumed.refusal("POST", "/v1/calls/17/nothing").members()).containsEntry("allowed", List.of());
        assertThat(consumed.refusal("PUT", "/v1/calls").members()).containsEntry("allowed", List.of());
    }

    @Path("/v1/calls")
    @Consumes("application/json")
    static class Calls {

        @POST
        @Consumes({"application/json", "text/csv"})
        void create() {}

        @GET
        void list() {}

        @PATCH
        @Path("/{callId}")
        @Consumes("application/merge-patch+json")
        void change() {}

        @POST
        @Path("/{callId}/publication")
        void publish() {}
    }
}
