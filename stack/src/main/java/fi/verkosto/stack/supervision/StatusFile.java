package fi.verkosto.stack.supervision;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The status as a JSON file, replaced as a whole: a reader never sees half of it. */
public final class StatusFile {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            // An older version of the stack may read what a newer one left behind.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path file;

    public StatusFile(Checkout checkout) {
        this.file = checkout.run().resolve("status.json");
    }

    public synchronized void write(StackStatus status) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling("status.json.next");
            JSON.writer().without(SerializationFeature.CLOSE_CLOSEABLE).writeValue(next.toFile(), status);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    public Optional<StackStatus> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readString(file), StackStatus.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": remove it if no part runs any more", e);
        }
    }
}
