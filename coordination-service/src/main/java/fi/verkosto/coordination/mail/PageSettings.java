package fi.verkosto.coordination.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where links of mails lead. */
@ConfigMapping(prefix = "verkosto.pages")
interface PageSettings {

    /** The public address of the gateway. */
    Optional<String> gateway();
}
