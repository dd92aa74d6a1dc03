package fi.verkosto.systemtests;

import fi.verkosto.checks.AnswerContract;
import fi.verkosto.checks.SeenAnswer;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.AnswerWatch;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;

/** Holds every answer that portals get in these tests, and in the played call, against the description of the gateway. */
public final class DescribedAnswers implements AnswerWatch {
    private static final AnswerContract CONTRACT = AnswerContract.of(Path.of("../gateway/openapi.yaml"));
    private static final String API = "/v1/";

    @Override
    public void saw(HttpRequest request, Answer answer) {
        if (request.uri().getRawPath().startsWith(API)) {
            CONTRACT.check(seen(request, answer.status(), answer.headers(), answer.text()));
        }
    }

    /** What the answer of one of the description's operations has that it should not have; none where all is as described. */
    static List<String> faults(HttpRequest request, int status, HttpHeaders headers, String body) {
        return CONTRACT.faults(seen(request, status, headers, body));
    }

    private static SeenAnswer seen(HttpRequest request, int status, HttpHeaders headers, String body) {
        return new SeenAnswer(request.method(), request.uri().getRawPath(), status, headers.map(), body);
    }
}
