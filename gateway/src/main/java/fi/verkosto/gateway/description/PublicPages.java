package fi.verkosto.gateway.description;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** How the few pages answer that need no token. */
final class PublicPages {

    /** Before the door, which would ask for a token. */
    private static final int ORDER = 0;

    /** Scripts only from here; styles also inline, where the viewer writes some into the page. */
    private static final String OWN_FILES_ONLY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private PublicPages() {}

    /** Readable, and nothing else. */
    static Route at(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).order(ORDER);
    }

    static void answer(RoutingContext context, String type, Buffer content) {
        HttpServerResponse response = context.response();
        secure(response);
        response.putHeader("Content-Type", type);
        response.putHeader("Cache-Control", "public, max-age=300");
        response.putHeader("Vary", "Accept");
        response.end(content);
    }

    static void redirect(RoutingContext context, String path) {
        secure(context.response());
        context.response().setStatusCode(302).putHeader("Location", path).end();
    }

    private static void secure(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", OWN_FILES_ONLY);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
