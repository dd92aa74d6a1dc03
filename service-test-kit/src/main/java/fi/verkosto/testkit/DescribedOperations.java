package fi.verkosto.testkit;

import fi.verkosto.checks.OperationsOfRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What the description of this service says of its operations. */
public final class DescribedOperations {

    private static final Path DESCRIPTION = Path.of("target/openapi/openapi.yaml");

    private DescribedOperations() {}

    /** The IDs of those that need a role which this one is, or is one of. */
    public static Set<String> of(String role) {
        try {
            return OperationsOfRole.in(Files.readString(DESCRIPTION), role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
