package fi.verkosto.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/** A text of some megabytes of which the second half is held back until somebody lets it go. */
final class HeldUpFile {
    private static final int HALF = 4 * 1024 * 1024;

    private final CountDownLatch halfSent = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    InputStream read() {
        return new InputStream() {
            private int position;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (position == HALF) {
                    halfSent.countDown();
                    awaitRelease();
                }
                if (position == 2 * HALF) {
                    return -1;
                }
                int end = position < HALF ? HALF : 2 * HALF;
                int count = Math.min(length, end - position);
                Arrays.fill(into, offset, offset + count, (byte) 'a');
                position += count;
                return count;
            }
        };
    }

    boolean isHalfSent() {
        return halfSent.getCount() == 0;
    }

    void release() {
        released.countDown();
    }

    private void awaitRelease() throws IOException {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
