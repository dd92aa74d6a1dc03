package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only the whole product can get wrong about a request: conditions, parameters and media types. */
@OnSystemStack
class HttpIT {
    private final SystemStack stack;

    HttpIT(SystemStack stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "officer       | /v1/reviews?limit=abc                     | limit   |",
                "officer       | /v1/reviews?limit=0                       | limit   |",
                "officer       | /v1/reviews?state=X                       | state   | IN_REVIEW",
                "officer       | /v1/reviews?callId=1                      | callId  | call",
                "officer       | /v1/decisions?limit=abc                   | limit   |",
                "officer       | /v1/decisions?state=X                     | state   | call",
                "evaluator-1   | /v1/assignments?limit=abc                 | limit   |",
                "evaluator-1   | /v1/assignments?state=X                   | state   | call",
                "omnia         | /v1/applications?staet=DRAFT              | staet   | state",
                "omnia         | /v1/applications?state=submitted          | state   | SUBMITTED",
                "omnia         | /v1/applications?cursor=x                 | cursor  |",
                "omnia         | /v1/calls?phase=never                     | phase   | UPCOMING",
                "observer      | /v1/programmes?call=1                     | call    | cursor",
                "officer       | /v1/deliveries                            | aboutId |",
                "administrator | /v1/deliveries?state=x                    | state   | HELD",
                "integrator    | /v1/events?type=%7Bx%7D                   | type    | fi.verkosto.call.resolved.v1",
                "integrator    | /v1/events?type=fi.verkosto.call.publishd | type    | fi.verkosto.call.published.v1"
            })
    void namesTheParameterThatDoesNotFitAndWhatDoes(String user, String path, String parameter, String allowed) {
        Answer refused = stack.as(user).get(path).expect(400);

        assertThat(refused.json().path("parameter").asText()).isEqualTo(parameter);
        if (allowed != null) {
            assertThat(refused.json().path("allowed"))
                    .extracting(JsonNode::asText)
                    .contains(allowed);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-Modified-Since   | x                             | 200",
                "If-Modified-Since   | Sat, 31 Dec 99999 23:59:59 GMT | 200",
                "If-Unmodified-Since | x                             | 200",
                "If-Unmodified-Since | Thu, 01 Jan 1970 00:00:00 GMT | 412",
                "Accept              | text/html                     | 406",
                "If-None-Match       | *                             | 304"
            })
    void goesByTheConditionsOfARead(String header, String value, int status) {
        String call = "/v1/calls/" + OpenCall.publish(stack).id();

        Answer answer = stack.as("omnia").get(call).header(header, value).expect(status);

        if (status >= 400) {
            assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        }
        if (status == 304) {
            assertThat(answer.headers().map()).doesNotContainKeys("transfer-encoding", "content-length");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "officer, /v1/reviews",
        "officer, /v1/decisions",
        "evaluator-1, /v1/assignments",
        "administrator, /v1/deliveries",
        "omnia, /v1/applications",
        "omnia, /v1/providers",
        "observer, /v1/programmes",
        "integrator, /v1/events"
    })
    void hasNoListForWhoAsksForText(String user, String list) {
        assertThat(stack.as(user)
                        .get(list)
                        .header("Accept", "text/html")
                        .expect(406)
                        .json()
                        .path("type")
                        .asText())
                .endsWith("/not-acceptable");
    }
}
