package fi.verkosto.stack.cli;

import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** The keys that what is signed is checked with: from a file, or from the running stack. */
final class PublishedKeys {

    static final String DESCRIPTION =
            "The published keys (/v1/receipt-keys). Without it those of the running stack are asked for.";

    private PublishedKeys() {}

    /**
     * Reads them.
     *
     * @param file null to ask the running stack
     */
    static ReceiptKeys of(Path file) {
        try {
            return ReceiptKeys.of(file == null ? published() : read(file));
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(
                    (file == null ? "The stack's answer" : file) + " holds no keys: " + e.getMessage());
        }
    }

    private static String published() {
        CurrentStack current = CurrentStack.find();
        current.running();
        try {
            HttpResponse<String> answer =
                    Http.get(Http.local(current.ports().service(Service.GATEWAY), "/v1/receipt-keys"));
            return answer.body();
        } catch (UncheckedIOException e) {
            throw new CommandRefused("The gateway does not answer: ./verkosto status");
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandRefused("Cannot read " + file);
        }
    }
}
