package fi.verkosto.applications.attachment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The directory of a ZIP container (PKWARE APPNOTE 6.3, section 4.3), also of one of the 64-bit form, which writers use for
 * whatever comes through a pipe. It is walked entry by entry, never loaded.
 */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END_64_SIGNATURE = 0x06064b50;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int EXTRA_64 = 1;
    private static final long IN_EXTRA = 0xffffffffL;

    private final FileBytes file;
    private final long begin;
    private final long end;
    private final long count;

    private ZipDirectory(FileBytes file, long begin, long end, long count) {
        this.file = file;
        this.begin = begin;
        this.end = end;
        this.count = count;
    }

    /**
     * One file in the container.
     *
     * @param local where its local header is, in the file
     */
    record Entry(String name, boolean encrypted, int method, long packed, long unpacked, long local) {}

    /** Null if the file has no directory. */
    static ZipDirectory of(FileBytes file) throws IOException {
        OptionalLong end = endRecord(file);
        if (end.isEmpty()) {
            return null;
        }
        long at = end.getAsLong();
        ByteBuffer locator = file.at(at - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator.remaining() == LOCATOR_LENGTH && locator.getInt(0) == LOCATOR_SIGNATURE) {
            long at64 = locator.getLong(8);
            ByteBuffer record = file.at(at64, END_64_LENGTH);
            return record.remaining() == END_64_LENGTH && record.getInt(0) == END_64_SIGNATURE
                    ? new ZipDirectory(file, at64 - record.getLong(40), at64, record.getLong(32))
                    : null;
        }
        ByteBuffer record = file.at(at, END_LENGTH);
        long length = Integer.toUnsignedLong(record.getInt(12));
        return new ZipDirectory(file, at - length, at, Short.toUnsignedInt(record.getShort(10)));
    }

    /** As many as it says it has; in the form of 32 bits modulo 65 536. */
    long claimedEntries() {
        return count;
    }

    /** Shows the entries in their order until one is not taken. False if the walk ended otherwise than behind the last. */
    boolean walk(Predicate<Entry> taker) throws IOException {
        if (begin < 0) {
            return false;
        }
        try (DataInputStream bytes = new DataInputStream(new BufferedInputStream(file.stream(begin, end - begin)))) {
            long position = begin;
            while (position < end) {
                ByteBuffer head = read(bytes, ENTRY_LENGTH);
                if (head.getInt(0) != ENTRY_SIGNATURE) {
                    return false;
                }
                ByteBuffer name = read(bytes, Short.toUnsignedInt(head.getShort(28)));
                ByteBuffer extra = read(bytes, Short.toUnsignedInt(head.getShort(30)));
                int comment = Short.toUnsignedInt(head.getShort(32));
                bytes.skipNBytes(comment);
                position += ENTRY_LENGTH + name.limit() + extra.limit() + comment;
                if (!taker.test(entry(head, StandardCharsets.UTF_8.decode(name).toString(), extra))) {
                    return false;
                }
            }
            return position == end;
        } catch (EOFException _) {
            return false;
        }
    }

    private static ByteBuffer read(DataInputStream bytes, int length) throws IOException {
        byte[] read = new byte[length];
        bytes.readFully(read);
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Entry entry(ByteBuffer head, String name, ByteBuffer extra) {
        ByteBuffer wide = wideNumbers(extra);
        long unpacked = number(head.getInt(24), wide);
        long packed = number(head.getInt(20), wide);
        long local = number(head.getInt(42), wide);
        return new Entry(name, (head.getShort(8) & 1) != 0, head.getShort(10), packed, unpacked, local);
    }

    /** Those that do not fit into 32 bits follow each other in the extra field, in this order. */
    private static long number(int narrow, ByteBuffer wide) {
        long number = Integer.toUnsignedLong(narrow);
        return number == IN_EXTRA && wide.remaining() >= Long.BYTES ? wide.getLong() : number;
    }

    private static ByteBuffer wideNumbers(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int kind = Short.toUnsignedInt(extra.getShort());
            int length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            if (kind == EXTRA_64) {
                return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    /** The last thing in the file but for a comment. */
    private static OptionalLong endRecord(FileBytes file) throws IOException {
        long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = file.at(from, (int) (file.size() - from));
        for (int i = tail.remaining() - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END_SIGNATURE
                    && i + END_LENGTH + Short.toUnsignedInt(tail.getShort(i + 20)) == tail.remaining()) {
                return OptionalLong.of(from + i);
            }
        }
        return OptionalLong.empty();
    }
}
