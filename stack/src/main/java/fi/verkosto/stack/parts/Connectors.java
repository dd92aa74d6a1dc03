package fi.verkosto.stack.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.servers.Checkout;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connectors of the publishing services: handed to Connect when their outbox exists, and kept running. */
public final class Connectors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ConnectorTemplate template;
    private final PortPlan ports;
    private final Set<Service> handedOver = ConcurrentHashMap.newKeySet();
    private final Map<Service, String> refusals = new ConcurrentHashMap<>();

    public Connectors(Checkout checkout, PortPlan ports) {
        this.template = ConnectorTemplate.of(checkout);
        this.ports = ports;
    }

    /**
     * Debezium retries by itself while the broker or the database is away, but a task that was starting just then,
     * or met an error it takes for final, stays FAILED until somebody restarts it: that is done here.
     *
     * @return whether the service's connector runs
     */
    public boolean tend(Service service) {
        if (!handedOver.contains(service) && !handOver(service)) {
            return false;
        }
        HttpResponse<String> answer =
                Http.get(Http.local(ports.connect(), "/connectors/" + service.title() + "/status"));
        if (answer.statusCode() != 200) {
            return false;
        }
        JsonNode status = parse(answer.body());
        if (hasFailed(status)) {
            String restart = "/connectors/" + service.title() + "/restart?includeTasks=true&onlyFailed=true";
            Http.post(Http.local(ports.connect(), restart), "application/json", "");
        }
        return isRunning(status);
    }

    /** Why Connect did not take the service's connector, or nothing. */
    public String refusal(Service service) {
        return refusals.getOrDefault(service, "");
    }

    static boolean isRunning(JsonNode status) {
        return "RUNNING".equals(status.at("/connector/state").asText())
                && "RUNNING".equals(status.at("/tasks/0/state").asText());
    }

    static boolean hasFailed(JsonNode status) {
        return "FAILED".equals(status.at("/connector/state").asText())
                || "FAILED".equals(status.at("/tasks/0/state").asText());
    }

    private boolean handOver(Service service) {
        if (!hasPublication(service)) {
            return false;
        }
        HttpResponse<String> answer = Http.put(
                Http.local(ports.connect(), "/connectors/" + service.title() + "/config"), template.settings(service));
        if (answer.statusCode() >= 300) {
            // Also while Connect rebalances (409) or cannot reach the database to check the settings (400).
            refusals.put(service, answer.body());
            return false;
        }
        refusals.remove(service);
        return handedOver.add(service);
    }

    /** The service's first migration creates it; a connector started before would fail. */
    private boolean hasPublication(Service service) {
        String database = service.database();
        String url = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, database, database);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT 1 FROM pg_publication WHERE pubname = 'verkosto_outbox'")) {
            return rows.next();
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
