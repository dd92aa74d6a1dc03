package fi.verkosto.stack.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** A PDF by its first bytes, and noise after them: made while it is read, so that the measuring program stays small. */
final class RandomFile extends InputStream {
    private static final byte[] HEAD = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final SplittableRandom noise;
    private final long size;
    private long position;

    RandomFile(long size, long seed) {
        this.size = size;
        this.noise = new SplittableRandom(seed);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (position == size) {
            return -1;
        }
        int count = (int) Math.min(length, size - position);
        byte[] made = new byte[count];
        noise.nextBytes(made);
        for (int i = 0; i < count && position + i < HEAD.length; i++) {
            made[i] = HEAD[(int) position + i];
        }
        System.arraycopy(made, 0, bytes, offset, count);
        position += count;
        return count;
    }
}
