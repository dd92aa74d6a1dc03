package fi.verkosto.applications.receipt;

import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.receipts.SigningKey;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The key that signs receipts, and all that are published. */
@ApplicationScoped
public class KeyRing {

    private final SigningKey signing;
    private final ReceiptKeys published;

    KeyRing(ReceiptSettings settings) {
        signing = SigningKey.read(settings.keyFile());
        ReceiptKeys own = ReceiptKeys.of(signing);
        published = settings.retiredKeysFile()
                .map(KeyRing::read)
                .map(ReceiptKeys::of)
                .map(own::and)
                .orElse(own);
    }

    /** A key that cannot be used must not be noticed at the first submission. */
    void readAtStart(@Observes StartupEvent event) {
        published.toJson();
    }

    String sign(Receipt receipt) {
        return signing.sign(receipt);
    }

    public ReceiptKeys published() {
        return published;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("verkosto.receipts.retired-keys-file cannot be read: " + file, e);
        }
    }
}
