package fi.verkosto.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;

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

    /** A page for developers: these are in English, as the description is. */
    public void answer(RoutingContext context, Buffer html) {
        answer(context, html, Locale.ENGLISH, "Accept");
    }

    /** A page for everybody, in one of the languages that it is to be had in. */
    public void answer(RoutingContext context, Buffer html, Locale language) {
        answer(context, html, language, "Accept, Accept-Language");
    }

    private void answer(RoutingContext context, Buffer html, Locale language, String vary) {
        context.response().putHeader("Content-Language", language.getLanguage());
        PublicPages.answer(context, "text/html; charset=utf-8", html, policy, vary);
    }
}
