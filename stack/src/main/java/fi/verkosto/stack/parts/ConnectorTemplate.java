package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;

/** The settings that all connectors share, and the name of the service in its places. */
record ConnectorTemplate(String text) {
    static ConnectorTemplate of(Checkout checkout) {
        try {
            return new ConnectorTemplate(
                    Files.readString(checkout.infrastructure().resolve("connector.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as {@code deploy/keep-connectors.sh} makes of it. */
    String settings(Service service) {
        return text.replace("@service@", service.database())
                .replace("@SERVICE@", service.database().toUpperCase(Locale.ROOT));
    }
}
