package fi.verkosto.applications.letter;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where links of letters lead as long as an agency names no page of its portal. */
@ConfigMapping(prefix = "verkosto.pages")
interface PageSettings {

    /** The public address of the gateway. */
    Optional<String> gateway();
}
