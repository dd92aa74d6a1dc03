package fi.verkosto.stack.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;

/** What a running service knows of others, which it can read again from the topics. */
public final class Projections {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI rebuild;

    public Projections(Service service, PortPlan ports) {
        rebuild = Http.local(ports.management(service), "/projections/rebuild");
    }

    /** Begins, unless it is under way. */
    public Progress rebuild() {
        return progress(Http.post(rebuild, "application/json", ""));
    }

    public Progress progress() {
        return progress(Http.get(rebuild));
    }

    private static Progress progress(HttpResponse<String> answer) {
        try {
            JsonNode body = JSON.readTree(answer.body());
            return new Progress(
                    body.path("state").asText(),
                    body.path("read").asLong(),
                    body.path("written").asLong(),
                    body.path("rejected").asLong());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far it is: records read, taken by a projection, and unreadable. */
    public record Progress(String state, long read, long written, long rejected) {
        public boolean isRunning() {
            return state.equals("RUNNING");
        }

        public boolean isDone() {
            return state.equals("DONE");
        }
    }
}
