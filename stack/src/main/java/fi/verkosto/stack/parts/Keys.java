package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;

/** The secrets of one stack, each made when it is first asked for and kept with its data. Only the owner may read them. */
public final class Keys {
    private static final int ARRIVAL_KEY_LENGTH = 32;

    private final Path folder;

    public Keys(Checkout checkout) {
        this.folder = checkout.data().resolve("keys");
    }

    /** With which the gateway tells the services when a request arrived. */
    public Path arrivalKey() {
        byte[] secret = new byte[ARRIVAL_KEY_LENGTH];
        new SecureRandom().nextBytes(secret);
        return keep("arrival", Base64.getEncoder().encodeToString(secret) + "\n");
    }

    /** With which receipts are signed: Ed25519, as {@code openssl genpkey} writes it. */
    public Path receiptKey() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return keep(
                    "receipts.pem",
                    "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                            + "\n-----END PRIVATE KEY-----\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two processes that ask at the same time get the same one: a link is made once. */
    private Path keep(String name, String secret) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        try {
            Files.createDirectories(folder);
            Path made = Files.createTempFile(
                    folder,
                    name,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(made, secret);
            link(file, made);
            Files.delete(made);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path file, Path made) throws IOException {
        try {
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException anotherProcessWasFirst) {
            // Its key is the one.
        }
    }
}
