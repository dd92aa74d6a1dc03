package fi.verkosto.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    private Path one;

    @TempDir
    private Path another;

    @Test
    void makesAKeyOncePerStack() throws IOException {
        Path key = new Keys(new Checkout(one)).arrivalKey();
        String secret = Files.readString(key);

        assertThat(Files.readString(new Keys(new Checkout(one)).arrivalKey())).isEqualTo(secret);
        assertThat(Files.readString(new Keys(new Checkout(another)).arrivalKey()))
                .isNotEqualTo(secret);
        assertThat(secret.strip()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void keepsKeysToTheirOwner() throws IOException {
        Path key = new Keys(new Checkout(one)).receiptKey();

        assertThat(Files.readString(key)).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
