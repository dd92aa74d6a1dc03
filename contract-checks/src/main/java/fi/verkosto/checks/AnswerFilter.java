package fi.verkosto.checks;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds every answer that REST Assured gets from the API against its description. */
public final class AnswerFilter implements Filter {

    private static final String API = "/v1/";

    private final AnswerContract contract;

    public AnswerFilter(AnswerContract contract) {
        this.contract = contract;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith(API)) {
            SeenAnswer answer =
                    new SeenAnswer(request.getMethod(), path, response.statusCode(), headers(response), body(response));
            contract.check(answer);
        }
        return response;
    }

    private static Map<String, List<String>> headers(Response response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), _ -> new ArrayList<>()).add(header.getValue());
        }
        return headers;
    }

    /** Others may be streams, which nobody has read yet. */
    private static String body(Response response) {
        String type = response.contentType() == null ? "" : response.contentType();
        return type.contains("json") ? response.asString() : "";
    }
}
