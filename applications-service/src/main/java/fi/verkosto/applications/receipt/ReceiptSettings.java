package fi.verkosto.applications.receipt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "verkosto.receipts")
interface ReceiptSettings {

    /** The private key that signs, Ed25519 in PKCS #8 (PEM). Without it the service does not start, in any profile. */
    Path keyFile();

    /** Public keys that signed before, as the JSON Web Key Set that was published: they stay published. */
    Optional<Path> retiredKeysFile();

    /** How many receipts somebody without a token may have checked at once: a network has a handful, a chain its officers. */
    @WithDefault("20")
    int mostWithoutToken();
}
