package fi.verkosto.applications.letter;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * Where links of letters lead. A template is an address with {@code {invitationId}}, {@code {applicationId}}, {@code {callId}} or
 * {@code {language}} in it; a page without one is the gateway's own.
 */
@ConfigMapping(prefix = "verkosto.pages")
interface PageSettings {

    /** The public address of the gateway. */
    Optional<String> gateway();

    Optional<String> invitation();

    Optional<String> application();

    Optional<String> decision();

    Optional<String> call();
}
