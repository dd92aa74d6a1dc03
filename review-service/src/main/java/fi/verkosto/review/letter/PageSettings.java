package fi.verkosto.review.letter;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where links of letters lead. */
@ConfigMapping(prefix = "verkosto.pages")
interface PageSettings {

    /** The public address of the gateway. */
    Optional<String> gateway();
}
