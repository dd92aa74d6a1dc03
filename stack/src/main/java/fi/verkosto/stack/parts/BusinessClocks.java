package fi.verkosto.stack.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.servers.Checkout;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The business clocks of all services, moved together. */
public final class BusinessClocks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PortPlan ports;
    private final ClockOffset offset;
    private final InstantSource machineClock;

    public BusinessClocks(Checkout checkout, PortPlan ports, InstantSource machineClock) {
        this.ports = ports;
        this.offset = new ClockOffset(checkout);
        this.machineClock = machineClock;
    }

    /** What every running service takes for now. */
    public Map<String, Instant> read() {
        Map<String, Instant> times = new LinkedHashMap<>();
        Service.stream().forEach(service -> {
            try {
                HttpResponse<String> answer = Http.get(clock(service));
                if (answer.statusCode() == 200) {
                    times.put(
                            service.title(),
                            Instant.parse(
                                    JSON.readTree(answer.body()).path("now").asText()));
                }
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            } catch (UncheckedIOException notRunning) {
                // A service that does not run has no clock; it takes the remembered offset when it starts.
            }
        });
        return times;
    }

    /**
     * Moves the clocks; they tick on from there. Remembered first, so that a service that starts meanwhile agrees.
     *
     * @throws IllegalStateException when a running service does not take it
     */
    public void moveTo(Instant now) {
        Duration ahead = Duration.between(machineClock.instant(), now);
        offset.write(ahead);
        // Not the moment: each service would be later than the one before it by the time of a request.
        put("{\"offset\":\"" + ahead + "\"}");
    }

    public void returnToMachineTime() {
        offset.write(Duration.ZERO);
        put("{\"now\":null}");
    }

    private void put(String json) {
        TreeSet<String> refusals = new TreeSet<>();
        Service.stream().forEach(service -> {
            try {
                HttpResponse<String> answer = Http.put(clock(service), json);
                if (answer.statusCode() >= 300) {
                    refusals.add(service.title() + " answered " + answer.statusCode());
                }
            } catch (UncheckedIOException notRunning) {
                // Takes the remembered offset when it starts.
            }
        });
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("Clocks that did not move: " + String.join(", ", refusals));
        }
    }

    private URI clock(Service service) {
        return Http.local(ports.management(service), "/clock");
    }
}
