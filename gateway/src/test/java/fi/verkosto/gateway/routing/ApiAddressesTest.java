package fi.verkosto.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.gateway.description.DescribedApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiAddressesTest {

    private final ApiAddresses addresses = new ApiAddresses(DescribedApi.of(committed()));

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/calls, true",
        "HEAD, /v1/calls/1, true",
        "GET, /v1/calls/1/requirements, true",
        "GET, /v1/calls/1/revisions/2, true",
        "GET, /v1/receipt-keys, true",
        "POST, /v1/receipt-verifications, true",
        "POST, /v1/calls, false",
        "PUT, /v1/calls/1, false",
        "DELETE, /v1/calls/1, false",
        "GET, /v1/calls/1/preview, false",
        "GET, /v1/applications, false"
    })
    void needNoTokenWhereTheDescriptionAsksForNone(String method, String path, boolean open) {
        ApiAddress address = addresses.at(path).orElseThrow();

        assertThat(address.takes(method)).isTrue();
        assertThat(address.isOpenTo(method)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/calls/",
        "/v1/callsx",
        "/v1/calls/1/requirements/2",
        "/v1/calls/1/anything",
        "/v1",
        "/v2/calls",
        "/v1/calls//requirements"
    })
    void areNoOthersThanThoseDescribed(String path) {
        assertThat(addresses.at(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/receipt-keys | GET, HEAD, OPTIONS",
                "/v1/receipt-verifications | OPTIONS, POST",
                "/v1/calls/1 | DELETE, GET, HEAD, OPTIONS, PUT"
            })
    void sayWhichMethodsTheyTake(String path, String allowed) {
        assertThat(addresses.at(path).map(ApiAddress::allowed)).hasValue(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/calls/1, APPLICATIONS",
        "/v1/reviews, REVIEW",
        "/v1/networks/1, COORDINATION",
        "/v1/events, NOTIFICATION"
    })
    void belongToTheServiceThatDescribesThem(String path, Service owner) {
        assertThat(addresses.at(path).map(ApiAddress::service)).hasValue(owner);
    }

    @Test
    void knowANewOperationBecauseItIsDescribed() throws Exception {
        ApiAddresses grown = new ApiAddresses(DescribedApi.of(new YAMLMapper().readTree("""
            paths:
              /v1/payments/{id}:
                get:
                  security: []
                patch: {}
                x-service: coordination-service
              /v1/payments/latest:
                get: {}
                x-service: review-service
            """)));

        ApiAddress address = grown.at("/v1/payments/1").orElseThrow();
        assertThat(address.service()).isEqualTo(Service.COORDINATION);
        assertThat(address.isOpenTo("GET")).isTrue();
        assertThat(address.isOpenTo("PATCH")).isFalse();
        assertThat(address.takes("POST")).isFalse();
        assertThat(grown.at("/v1/payments/latest").map(ApiAddress::service)).isEqualTo(Optional.of(Service.REVIEW));
        assertThat(grown.collections()).containsExactly("/v1/payments");
    }

    private static JsonNode committed() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
