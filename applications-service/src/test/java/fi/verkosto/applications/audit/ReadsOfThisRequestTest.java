package fi.verkosto.applications.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadsOfThisRequestTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/applications/1, /v1/applications/1",
        "/v1/calls/1/applications?text=Erika%20Example&state=SUBMITTED, /v1/calls/1/applications?text=…&state=SUBMITTED",
        "/v1/calls/1/applications?state=SUBMITTED&text=a=b, /v1/calls/1/applications?state=SUBMITTED&text=…",
        "/v1/calls/1/applications?%74ext=Erika, /v1/calls/1/applications?%74ext=…",
        "/v1/calls/1/applications?cursor=RXJpa2E&limit=5, /v1/calls/1/applications?cursor=…&limit=5",
        "/v1/calls/1/applications?, /v1/calls/1/applications?",
    })
    void keepsNothingThatSomebodySearchedFor(String uri, String kept) {
        assertThat(ReadsOfThisRequest.withoutFreeText(uri)).isEqualTo(kept);
    }
}
