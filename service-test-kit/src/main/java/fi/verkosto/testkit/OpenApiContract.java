package fi.verkosto.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/** The committed {@code openapi.yaml} of a module, which must be the one that its code makes. */
public final class OpenApiContract {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");

    private OpenApiContract() {}

    /** Fails on drift; with {@code -Dcontracts.update} it takes the generated description over instead. */
    public static void check() {
        try {
            if (Boolean.getBoolean("contracts.update")) {
                Files.writeString(COMMITTED, Files.readString(GENERATED));
            }
            Assertions.assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                    .as("openapi.yaml differs from the code; -Dcontracts.update=true takes the code's over")
                    .isEqualTo(Files.readString(GENERATED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
