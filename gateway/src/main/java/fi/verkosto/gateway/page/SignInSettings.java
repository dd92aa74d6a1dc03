package fi.verkosto.gateway.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** How a reader of the documentation signs in, to try what needs a token. */
@ConfigMapping(prefix = "verkosto.gateway.docs")
public interface SignInSettings {

    /** The OpenID provider as browsers reach it; the services may reach it elsewhere. */
    @WithDefault("${quarkus.oidc.auth-server-url}")
    URI provider();

    /** A public client of it, which may come back to {@code /docs/signed-in}. */
    @WithDefault("verkosto-portal")
    String client();
}
