package fi.verkosto.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Pages for people: everything in them comes from here, and they talk to the gateway and the OpenID provider alone. */
@ApplicationScoped
public class HtmlPages {

    private final String policy;

    HtmlPages(SignInSettings settings) {
        URI provider = settings.provider();
        policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self'",
                "connect-src 'self' " + provider.getScheme() + "://" + provider.getAuthority(),
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    public void answer(RoutingContext context, Buffer html) {
        PublicPages.answer(context, "text/html; charset=utf-8", html, policy);
    }
}
