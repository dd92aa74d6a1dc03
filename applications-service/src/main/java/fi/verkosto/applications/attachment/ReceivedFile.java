package fi.verkosto.applications.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.time.Duration;

/**
 * A file that has come in completely: in the folder's file system and yet without a name there, so that it is gone when it
 * is closed, and also when the process is killed.
 */
public final class ReceivedFile implements AutoCloseable {

    private final FileChannel channel;
    private final long size;
    private final String sha256;
    private final UploadPlaces.Place place;

    ReceivedFile(FileChannel channel, long size, String sha256, UploadPlaces.Place place) {
        this.place = place;
        this.channel = channel;
        this.size = size;
        this.sha256 = sha256;
    }

    long size() {
        return size;
    }

    /** In hexadecimal. */
    String sha256() {
        return sha256;
    }

    FileBytes bytes() throws IOException {
        return new FileBytes(channel);
    }

    /** The same for an examination that has to end by then. */
    FileBytes bytesToExamine(Duration within) throws IOException {
        return new FileBytes(channel, within);
    }

    InputStream stream() throws IOException {
        return bytes().stream(0, size);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            place.close();
        }
    }
}
