package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.verkosto.clock.ArrivalStamps;
import fi.verkosto.clock.BusinessClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ArrivalTest {

    private static final String PATH = "/v1/calls/mirror?q=%C3%A4&x=1";
    private static final Instant DEADLINE = Instant.parse("2018-11-21T14:15:00Z");

    private final BusinessClock clock;
    private final ArrivalStamps stamps;

    @TestHTTPResource
    URI gateway;

    ArrivalTest(BusinessClock clock, ArrivalStamps stamps) {
        this.clock = clock;
        this.stamps = stamps;
    }

    @AfterEach
    void returnToMachineTime() {
        clock.reset();
    }

    @Test
    void stampsWithItsBusinessTimeForThisRequestOnly() throws Exception {
        clock.moveTo(DEADLINE);

        JsonObject seen = seen(Browser.authorized(gateway, PATH));

        String stamp = seen.getJsonArray("x-verkosto-received").getString(0);
        String caller = seen.getJsonArray("authorization").getString(0);
        Optional<Instant> arrived = stamps.verified(stamp, "GET", PATH, caller);
        assertThat(arrived.orElseThrow()).isAfterOrEqualTo(DEADLINE).isCloseTo(DEADLINE, within(1, ChronoUnit.MINUTES));
        assertThat(stamps.verified(stamp, "GET", PATH + "2", caller)).isEmpty();
    }

    @Test
    void putsItsStampInThePlaceOfTheCallers() throws Exception {
        String forged = "2018-11-21T14:14:59.999Z forged";

        JsonArray received = seen(Browser.authorized(gateway, PATH)
                        .header("X-Verkosto-Received", forged)
                        .header("x-verkosto-received", forged))
                .getJsonArray("x-verkosto-received");

        assertThat(received).hasSize(1).doesNotContain(forged);
        assertThat(received.getString(0)).doesNotStartWith("2018");
    }

    private static JsonObject seen(HttpRequest.Builder request) throws Exception {
        return new JsonObject(Browser.send(request).body()).getJsonObject("headers");
    }
}
