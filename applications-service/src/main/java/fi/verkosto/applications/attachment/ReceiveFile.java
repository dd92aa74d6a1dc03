package fi.verkosto.applications.attachment;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.messaging.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Takes in the body of a request as slowly as it comes, with its size and SHA-256. No transaction is open meanwhile, and
 * no more than one buffer is in memory.
 */
@ApplicationScoped
public class ReceiveFile {

    private static final int BUFFER = 1 << 16;

    private final AttachmentLimits limits;
    private final Identifiers identifiers;
    private final Semaphore places;

    ReceiveFile(AttachmentLimits limits, Identifiers identifiers) {
        this.limits = limits;
        this.identifiers = identifiers;
        this.places = new Semaphore(limits.atOnce());
    }

    /** The caller closes what it gets; whatever fails before leaves nothing behind. */
    public ReceivedFile receive(InputStream body) {
        if (!places.tryAcquire()) {
            throw new Refusal(CommonError.TEMPORARILY_UNAVAILABLE);
        }
        try {
            return receiveInto(open(), body);
        } finally {
            places.release();
        }
    }

    private ReceivedFile receiveInto(FileChannel file, InputStream body) {
        boolean complete = false;
        try {
            ReceivedFile received = copy(body, file);
            complete = true;
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be received", e);
        } finally {
            if (!complete) {
                new ReceivedFile(file, 0, "").close();
            }
        }
    }

    private ReceivedFile copy(InputStream body, FileChannel file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long largest = limits.largestFile().asLongValue();
        long begin = System.nanoTime();
        long size = 0;
        for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
            size += read;
            if (size > largest) {
                throw tooLarge(largest);
            }
            if (System.nanoTime() - begin > limits.receiveWithin().toNanos()) {
                throw new Refusal(ApplicationsError.UPLOAD_INTERRUPTED);
            }
            digest.update(buffer, 0, read);
            write(file, ByteBuffer.wrap(buffer, 0, read));
        }
        if (size == 0) {
            throw new Refusal(ApplicationsError.ATTACHMENT_EMPTY);
        }
        return new ReceivedFile(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** A caller who goes away or falls silent is no fault of this service. */
    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException _) {
            throw new Refusal(ApplicationsError.UPLOAD_INTERRUPTED);
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** On Unix the name is taken away before the call returns; elsewhere with the last handle of the process. */
    private FileChannel open() {
        Path name = limits.folder().resolve("verkosto-upload-" + identifiers.next());
        try {
            return FileChannel.open(name, Set.of(CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for an upload", e);
        }
    }

    static Refusal tooLarge(long largest) {
        return new Refusal(CommonError.TOO_LARGE).with("largest", largest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
