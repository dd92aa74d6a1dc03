package fi.verkosto.play.story;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What is played: the call as it was announced in 2018, and invented applications, scores and so awards. */
public final class Script {
    /** What one network asks for, what the officer leaves of it, and who is given the whole after all. */
    static final String WHOLE_GRANT = "600000.00";

    static final String CUT_GRANT = "588000.00";
    static final String CORRECTED = "0992445-3";
    /** The lead that declines its grant, and the one that requests a correction too late. */
    static final String DECLINING = "0993644-6";

    static final String LATE = "0208201-1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Script() {}

    /** How the invented agency works that plays beside the first. */
    public static ObjectNode otherAgency() {
        return read("other-agency.json", new TypeReference<>() {});
    }

    /** Its small call. */
    public static ObjectNode otherCall() {
        return read("other-call.json", new TypeReference<>() {});
    }

    /** The content of the application to that. */
    public static ObjectNode otherApplication() {
        return read("other-application.json", new TypeReference<>() {});
    }

    /** The body of the request that creates the call, still without its staff and its number. */
    public static ObjectNode call() {
        return read("call.json", new TypeReference<>() {});
    }

    /** The register of the providers that play: real ones with their business IDs, and invented ones that say so. */
    public static String providers() {
        try (InputStream resource = Script.class.getResourceAsStream("/demo/providers.csv")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<ScriptedApplication> applications() {
        return read("applications.json", new TypeReference<>() {});
    }

    /** Who acts for which organisation, by its business ID. */
    static Map<String, String> users() {
        return read("users.json", new TypeReference<>() {});
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream resource = Script.class.getResourceAsStream("/demo/" + name)) {
            return JSON.readValue(resource, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One application.
     *
     * @param user who prepares and submits it
     * @param content as the API takes it, section by section
     * @param scores what each evaluator gives for each criterion
     * @param panel what a panel gives for each criterion; empty where none is held
     */
    public record ScriptedApplication(
            String user,
            String strand,
            JsonNode content,
            Map<String, Map<String, Integer>> scores,
            Map<String, Integer> panel) {

        public ScriptedApplication {
            panel = panel == null ? Map.of() : panel;
        }

        public String contactAddress() {
            return content.at("/contacts/contactPerson/email").asText();
        }
    }
}
