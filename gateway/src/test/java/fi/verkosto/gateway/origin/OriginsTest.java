package fi.verkosto.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://portal.example", "http://localhost:5173", "https://[::1]:8443"})
    void areNamedAsBrowsersWriteThem(String origin) {
        assertThat(new Origins(Set.of(origin)).contains(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "https://portal.example/",
                "https://Portal.example",
                "https://portal.example:443",
                "http://portal.example:80",
                "portal.example",
                "https://*.example",
                "ftp://portal.example",
                "https://a@portal.example"
            })
    void stopTheStartWhereTheyCouldNeverMatch(String origin) {
        assertThatThrownBy(() -> new Origins(Set.of(origin)))
                .hasMessageStartingWith("verkosto.gateway.cors.origins: " + origin + " is no origin");
    }

    @Test
    void areNotAskedForWhereNoneIsNamed() {
        Filters filters = new Filters();

        new CrossOriginRequests(named(Optional.empty())).register(filters);
        assertThat(filters.getFilters()).isEmpty();

        new CrossOriginRequests(named(Optional.of(Set.of("https://portal.example")))).register(filters);
        assertThat(filters.getFilters()).hasSize(1);
    }

    private static OriginSettings named(Optional<Set<String>> origins) {
        return new OriginSettings() {
            @Override
            public Optional<Set<String>> origins() {
                return origins;
            }

            @Override
            public Duration remembered() {
                return Duration.ofHours(1);
            }
        };
    }
}
