package fi.verkosto.gateway.page;

import fi.verkosto.gateway.problem.GatewayError;
import fi.verkosto.gateway.problem.Problem;
import fi.verkosto.gateway.problem.Problems;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the few pages answer that need no token. */
public final class PublicPages {

    /** Before the door, which would ask for a token. */
    private static final int ORDER = 0;

    /** For what is no page. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private PublicPages() {}

    /** Readable, and nothing else; with these parameters, and no others. */
    public static void serve(Router router, String path, Set<String> parameters, Handler<RoutingContext> page) {
        router.route(path).order(ORDER).handler(context -> {
            HttpMethod method = context.request().method();
            if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
                Problems.answer(
                        context,
                        Problem.of(GatewayError.METHOD_NOT_ALLOWED, context.request())
                                .with("Allow", "GET, HEAD"));
            } else {
                context.queryParams().names().stream()
                        .filter(name -> !parameters.contains(name))
                        .findFirst()
                        .ifPresentOrElse(
                                unknown -> Problems.answer(
                                        context, Problem.ofQuery(context.request(), unknown, parameters)),
                                () -> page.handle(context));
            }
        });
    }

    /** Which of these media types the caller likes best; the first where it likes all alike, none where it likes none. */
    public static Optional<String> preferred(RoutingContext context, List<String> types) {
        List<MIMEHeader> accepted = context.parsedHeaders().accept();
        return accepted.isEmpty() ? Optional.of(types.getFirst()) : Preference.among(accepted, types);
    }

    public static void notAcceptable(RoutingContext context, List<String> types) {
        Problems.answer(context, Problem.ofFormats(context.request(), types));
    }

    /** What is no page, such as a file that a page needs. */
    public static void answer(RoutingContext context, String type, Buffer content) {
        answer(context, type, content, NOTHING, "Accept");
    }

    /** With what its policy lets in, and the headers of the request that another answer would come of. */
    static void answer(RoutingContext context, String type, Buffer content, String policy, String vary) {
        HttpServerResponse response = context.response();
        secure(response, policy);
        response.putHeader("Content-Type", type);
        response.putHeader("Cache-Control", "public, max-age=300");
        response.putHeader("Vary", vary);
        response.end(content);
    }

    public static void redirect(RoutingContext context, String path) {
        secure(context.response(), NOTHING);
        context.response().setStatusCode(302).putHeader("Location", path).end();
    }

    private static void secure(HttpServerResponse response, String policy) {
        response.putHeader("Content-Security-Policy", policy);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
