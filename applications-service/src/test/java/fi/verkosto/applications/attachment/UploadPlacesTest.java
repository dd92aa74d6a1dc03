package fi.verkosto.applications.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadPlacesTest {

    private final UploadPlaces places = new UploadPlaces(6, 2);

    @Test
    void leavesPlacesForOthersHoweverManyOneWants() {
        places.take("a");
        places.take("a");

        IntStream.range(0, 40)
                .forEach(_ -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> places.take("a"))
                        .satisfies(refusal -> {
                            assertThat(refusal.code()).isEqualTo(ApplicationsError.UPLOADS_AT_ONCE);
                            assertThat(refusal.headers()).containsKey("Retry-After");
                        }));
        places.take("b");
        places.take("b");
    }

    @Test
    void isFreeAgainOnceTheFileIsKept() {
        places.take("a");
        UploadPlaces.Place second = places.take("a");

        second.close();

        places.take("a");
    }

    @Test
    void hasNoMoreThanThereAre() {
        for (String person : new String[] {"a", "b", "c"}) {
            places.take(person);
            places.take(person);
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> places.take("d"))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(CommonError.TEMPORARILY_UNAVAILABLE);
                    assertThat(refusal.headers()).containsKey("Retry-After");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 59, false",
        "0, 60, false",
        "0, 61, true",
        "499711, 61, true",
        "499712, 61, false",
        "1000000, 100, false"
    })
    void asksForAPaceOnceTheGraceIsOver(long bytes, long seconds, boolean missed) {
        Pace pace = new Pace(8192, Duration.ofSeconds(60));

        assertThat(pace.isMissedBy(bytes, Duration.ofSeconds(seconds))).isEqualTo(missed);
    }
}
