package fi.verkosto.review.record;

import fi.verkosto.receipts.RecordEnd;
import fi.verkosto.receipts.SigningKey;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs the ends of records: the installation's one, whose public half is published with the receipts. Read at the start: one that
 * cannot be used must not be noticed at the first seal.
 */
@Startup
@ApplicationScoped
class RecordKey {

    private final SigningKey key;

    RecordKey(@ConfigProperty(name = "verkosto.receipts.key-file") Path file) {
        key = SigningKey.read(file);
    }

    String sign(RecordEnd end) {
        return key.sign(end);
    }
}
