package fi.verkosto.applications.attachment;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.applications.ApplicationsError;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;

/**
 * Takes in the body of a request as slowly as it comes, with its size and SHA-256. No transaction is open meanwhile, and
 * no more than one buffer is in memory. The place of the file is free when what comes out of this is closed.
 */
@ApplicationScoped
public class ReceiveFile {

    private static final int BUFFER = 1 << 16;

    private final AttachmentLimits limits;
    private final Identifiers identifiers;
    private final UploadPlaces places;
    private final Caller caller;

    ReceiveFile(AttachmentLimits limits, Identifiers identifiers, UploadPlaces places, Caller caller) {
        this.limits = limits;
        this.identifiers = identifiers;
        this.places = places;
        this.caller = caller;
    }

    /** The caller closes what it gets; whatever fails before leaves nothing behind. */
    public ReceivedFile receive(InputStream body) {
        UploadPlaces.Place place = places.take(caller.subject());
        try {
            return receiveInto(open(), body, place);
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    private ReceivedFile receiveInto(FileChannel file, InputStream body, UploadPlaces.Place place) {
        boolean complete = false;
        try {
            ReceivedFile received = copy(body, file, place);
            complete = true;
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be received", e);
        } finally {
            if (!complete) {
                close(file);
            }
        }
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReceivedFile copy(InputStream body, FileChannel file, UploadPlaces.Place place) throws IOException {
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
            requirePace(size, Duration.ofNanos(System.nanoTime() - begin));
            digest.update(buffer, 0, read);
            write(file, ByteBuffer.wrap(buffer, 0, read));
        }
        if (size == 0) {
            throw new Refusal(ApplicationsError.ATTACHMENT_EMPTY);
        }
        return new ReceivedFile(file, size, HexFormat.of().formatHex(digest.digest()), place);
    }

    private void requirePace(long size, Duration elapsed) {
        Pace pace = new Pace(limits.leastPace().asLongValue(), limits.paceAfter());
        if (elapsed.compareTo(limits.receiveWithin()) > 0 || pace.isMissedBy(size, elapsed)) {
            throw new Refusal(ApplicationsError.UPLOAD_TOO_SLOW)
                    .with("bytesPerSecond", pace.bytesPerSecond())
                    .with("seconds", limits.receiveWithin().toSeconds());
        }
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
