package fi.verkosto.applications.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** A file, read at any position without keeping more than what was asked for. */
final class FileBytes {

    private final FileChannel channel;
    private final long size;

    FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    /** So many bytes from there, or fewer at the end; little-endian, as in ZIP and in compound files. */
    ByteBuffer at(long position, int length) throws IOException {
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
