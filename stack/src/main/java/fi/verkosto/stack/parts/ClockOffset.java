package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How far the business clock is from the machine's, remembered for services that start later. */
public final class ClockOffset {
    private final Path file;

    public ClockOffset(Checkout checkout) {
        this.file = checkout.run().resolve("clock-offset");
    }

    public Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).trim()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Duration offset) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, offset + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
