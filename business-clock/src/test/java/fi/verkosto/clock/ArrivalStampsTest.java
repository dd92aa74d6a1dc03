package fi.verkosto.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalStampsTest {

    private static final Instant ARRIVED = Instant.parse("2018-11-21T14:14:59.999Z");
    private static final String PATH = "/v1/applications/1/submissions?x=1";
    private static final String CALLER = "Bearer a.b.c";

    @TempDir
    private Path folder;

    private String stamp;

    @BeforeEach
    void setUp() throws IOException {
        stamp = stamps("a", ARRIVED).stamp(ARRIVED, "POST", PATH, CALLER).orElseThrow();
    }

    @Test
    void tellsTheMillisecondOfTheArrival() throws IOException {
        Instant finer = ARRIVED.plusNanos(999_999);
        String ofFiner = stamps("a", ARRIVED).stamp(finer, "POST", PATH, CALLER).orElseThrow();

        assertThat(ofFiner).isEqualTo(stamp);
        assertThat(verified("a", ARRIVED.plusSeconds(599), stamp, "POST", PATH, CALLER))
                .hasValue(ARRIVED);
    }

    @Test
    void worksWithoutACaller() throws IOException {
        String ofNobody =
                stamps("a", ARRIVED).stamp(ARRIVED, "GET", "/v1/calls", null).orElseThrow();

        assertThat(verified("a", ARRIVED, ofNobody, "GET", "/v1/calls", null)).hasValue(ARRIVED);
        assertThat(verified("a", ARRIVED, ofNobody, "GET", "/v1/calls", CALLER)).isEmpty();
    }

    @Test
    void refusesAForgedStamp() throws IOException {
        String earlier = stamp.replace("14:14:59.999", "14:14:59.998");

        assertThat(verified("a", ARRIVED, earlier, "POST", PATH, CALLER)).isEmpty();
        assertThat(verified("b", ARRIVED, stamp, "POST", PATH, CALLER)).isEmpty();
        assertThat(verified("a", ARRIVED, ARRIVED.toString(), "POST", PATH, CALLER))
                .isEmpty();
        assertThat(verified("a", ARRIVED, stamp + "A", "POST", PATH, CALLER)).isEmpty();
        assertThat(verified("a", ARRIVED, "", "POST", PATH, CALLER)).isEmpty();
        assertThat(verified("a", ARRIVED, null, "POST", PATH, CALLER)).isEmpty();
    }

    @Test
    void refusesAStampOfAnotherRequest() throws IOException {
        assertThat(verified("a", ARRIVED, stamp, "PUT", PATH, CALLER)).isEmpty();
        assertThat(verified("a", ARRIVED, stamp, "POST", PATH.replace("/1/", "/2/"), CALLER))
                .isEmpty();
        assertThat(verified("a", ARRIVED, stamp, "POST", PATH + "0", CALLER)).isEmpty();
        assertThat(verified("a", ARRIVED, stamp, "POST", PATH, "Bearer x.y.z")).isEmpty();
    }

    @Test
    void refusesAStampThatIsTooOldOrOfTheFuture() throws IOException {
        assertThat(verified("a", ARRIVED.plusSeconds(600), stamp, "POST", PATH, CALLER))
                .hasValue(ARRIVED);
        assertThat(verified("a", ARRIVED.plusMillis(600_001), stamp, "POST", PATH, CALLER))
                .isEmpty();
        assertThat(verified("a", ARRIVED.minusSeconds(1), stamp, "POST", PATH, CALLER))
                .hasValue(ARRIVED);
        assertThat(verified("a", ARRIVED.minusMillis(1001), stamp, "POST", PATH, CALLER))
                .isEmpty();
    }

    @Test
    void stampsAndTrustsNothingWithoutAKey() {
        ArrivalStamps keyless = new ArrivalStamps(settings(Optional.empty()), InstantSource.fixed(ARRIVED));

        assertThat(keyless.stamp(ARRIVED, "POST", PATH, CALLER)).isEmpty();
        assertThat(keyless.verified(stamp, "POST", PATH, CALLER)).isEmpty();
    }

    @Test
    void refusesAShortKey() throws IOException {
        Path file = Files.writeString(folder.resolve("short"), "secret\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> new ArrivalStamps(settings(Optional.of(file)), InstantSource.fixed(ARRIVED)));
    }

    @Test
    void takesTheShortestKey() throws IOException {
        Path file = Files.writeString(folder.resolve("shortest"), "k".repeat(32) + "\n");

        assertThat(new ArrivalStamps(settings(Optional.of(file)), InstantSource.fixed(ARRIVED))
                        .stamp(ARRIVED, "POST", PATH, CALLER))
                .isPresent();
    }

    @Test
    void letsThoseWaitWhoEndSomethingUntilNoStampIsRecent() throws IOException {
        assertThat(stamps("a", ARRIVED).grace())
                .isEqualTo(Duration.ofMinutes(10).plusSeconds(1));
    }

    @Test
    void refusesToStartWithoutAKeyInProductionOnly() throws IOException {
        ArrivalStamps keyless = new ArrivalStamps(settings(Optional.empty()), InstantSource.fixed(ARRIVED));
        ArrivalStamps keyed = stamps("a", ARRIVED);

        Profile.run(
                "prod",
                () -> assertThatIllegalStateException()
                        .isThrownBy(() -> keyless.refuseWithoutKeyInProduction(new StartupEvent())));
        Profile.run("prod", () -> keyed.refuseWithoutKeyInProduction(new StartupEvent()));
        Profile.run("dev", () -> keyless.refuseWithoutKeyInProduction(new StartupEvent()));
    }

    private Optional<Instant> verified(
            String key, Instant now, String stamp, String method, String uri, String authorization) throws IOException {
        return stamps(key, now).verified(stamp, method, uri, authorization);
    }

    private ArrivalStamps stamps(String key, Instant now) throws IOException {
        Path file = Files.writeString(folder.resolve(key), key.repeat(43) + "\n");
        return new ArrivalStamps(settings(Optional.of(file)), InstantSource.fixed(now));
    }

    private static ArrivalSettings settings(Optional<Path> keyFile) {
        return new ArrivalSettings() {
            @Override
            public Optional<Path> keyFile() {
                return keyFile;
            }

            @Override
            public Duration trustedFor() {
                return Duration.ofMinutes(10);
            }

            @Override
            public Duration clocksApart() {
                return Duration.ofSeconds(1);
            }
        };
    }
}
