package fi.verkosto.gateway.mailed;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where the people of applicants do what the API can. */
@ConfigMapping(prefix = "verkosto.gateway.portal")
interface PortalSettings {

    /** The portal of the agency, where the installation has but one. */
    Optional<URI> address();
}
