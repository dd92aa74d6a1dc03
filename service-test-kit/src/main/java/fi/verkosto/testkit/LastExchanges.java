package fi.verkosto.testkit;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Shows, when a test has failed, what it sent last through REST Assured and what came back. REST Assured's own log for that is
 * switched off: it writes every body of every test beforehand, an uploaded file as a list of numbers.
 */
public final class LastExchanges implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback, Filter {

    private static final int KEPT = 4;
    private static final int CHARACTERS = 4_000;
    private static final Deque<Exchange> LAST = new ArrayDeque<>();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        synchronized (LAST) {
            LAST.clear();
        }
        if (RestAssured.filters().stream().noneMatch(LastExchanges.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        if (context.getTestStatus().isTestFailed()) {
            List<Exchange> last;
            synchronized (LAST) {
                last = new ArrayList<>(LAST);
            }
            // Quarkus says it of every test that follows in the class, too.
            System.out.println("Sent and answered last until the end of " + context.getTestMethod() + ":");
            last.forEach(exchange -> System.out.println(exchange.text()));
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        synchronized (LAST) {
            LAST.addLast(new Exchange(request.getMethod() + " " + request.getURI(), request.getBody(), response));
            if (LAST.size() > KEPT) {
                LAST.removeFirst();
            }
        }
        return response;
    }

    private record Exchange(String line, Object sent, Response response) {

        private String text() {
            String type = response.contentType() == null ? "" : response.contentType();
            // Others may be streams, which nobody has read yet, or files.
            String answered = type.contains("json") ? response.asString() : type;
            return line + "\n" + shortened(sent instanceof String body ? body : "") + "\n" + response.statusLine()
                    + "\n" + shortened(answered);
        }

        private static String shortened(String body) {
            return body.length() <= CHARACTERS ? body : body.substring(0, CHARACTERS) + "…";
        }
    }
}
