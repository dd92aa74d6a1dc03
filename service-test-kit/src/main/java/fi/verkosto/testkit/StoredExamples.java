package fi.verkosto.testkit;

import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** The examples of events that the contract has, every one of which consumers must take. */
public final class StoredExamples {

    private StoredExamples() {}

    /** Data of events of the type. */
    public static List<String> of(String type) {
        Path folder =
                Checkout.find().root().resolve("contracts/events").resolve(type).resolve("examples");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> examples = files.sorted().map(StoredExamples::text).toList();
            Assertions.assertThat(examples).as("examples of %s", type).isNotEmpty();
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
