package fi.verkosto.applications.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.time.Duration;

/** A file, read at any position without keeping more than what was asked for. */
final class FileBytes {

    private static final long ENDLESS = Long.MAX_VALUE;

    private final FileChannel channel;
    private final long size;
    private final long begin = System.nanoTime();
    private final long within;

    FileBytes(FileChannel channel) throws IOException {
        this(channel, ENDLESS);
    }

    /** For a reader whose walk depends on what the file says: it ends by then, and lets others work meanwhile. */
    FileBytes(FileChannel channel, Duration within) throws IOException {
        this(channel, within.toNanos());
    }

    private FileBytes(FileChannel channel, long within) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        this.within = within;
    }

    /** The time for the reading was over. */
    static final class TakesTooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Virtual threads give way only where they wait or say so. */
    @SuppressWarnings("ThreadPriorityCheck") // No order of threads hangs on it.
    private void giveWay() throws TakesTooLong {
        if (System.nanoTime() - begin > within) {
            throw new TakesTooLong();
        }
        Thread.yield();
    }

    long size() {
        return size;
    }

    /** So many bytes from there, or fewer at the end; little-endian, as in ZIP and in compound files. */
    ByteBuffer at(long position, int length) throws IOException {
        giveWay();
        ByteBuffer read = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int count = position < 0 ? -1 : channel.read(read, position);
        while (count >= 0 && read.hasRemaining()) {
            count = channel.read(read, position + read.position());
        }
        return read.flip();
    }

    InputStream stream(long position, long length) {
        return new InputStream() {
            private long next = position;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int wanted) throws IOException {
                giveWay();
                long left = position + length - next;
                if (left <= 0) {
                    return -1;
                }
                int read = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(wanted, left)), next);
                next += Math.max(read, 0);
                return read;
            }
        };
    }
}
