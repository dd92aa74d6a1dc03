package fi.verkosto.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;

/** What a request says about its body, before the body is read (RFC 9112, section 6). */
final class BodyFraming {

    private static final Pattern JSON = Pattern.compile("\\s*application/([^;]*\\+)?json", Pattern.CASE_INSENSITIVE);

    private BodyFraming() {}

    /** Whether two readers cannot disagree on where the body ends: the ground of request smuggling. */
    static boolean isClear(HttpServerRequest request) {
        List<String> codings = request.headers().getAll("Transfer-Encoding");
        List<String> lengths = request.headers().getAll("Content-Length");
        if (codings.isEmpty()) {
            return lengths.isEmpty()
                    || (lengths.size() == 1 && lengths.getFirst().matches("\\d{1,18}"));
        }
        return lengths.isEmpty() && codings.equals(List.of("chunked"));
    }

    /** In bytes; 0 where no length is announced. */
    static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    /** {@code application/json}, or a type that says that it is JSON as well ({@code +json}). */
    static boolean isJson(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && JSON.matcher(type).lookingAt();
    }

    static boolean awaitsContinue(HttpServerRequest request) {
        return "100-continue".equalsIgnoreCase(request.getHeader("Expect"));
    }
}
