package fi.verkosto.applications.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks one small part of a ZIP container, within a bound. */
final class ZipPart {

    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LONGEST = 1 << 20;

    private ZipPart() {}

    /** What it holds; none if that is more than the bound, or its bytes are not what the directory says. */
    static Optional<String> text(FileBytes file, ZipDirectory.Entry entry) throws IOException {
        ByteBuffer head = file.at(entry.local(), LOCAL_LENGTH);
        if (head.remaining() < LOCAL_LENGTH) {
            return Optional.empty();
        }
        long data = entry.local()
                + LOCAL_LENGTH
                + Short.toUnsignedInt(head.getShort(26))
                + Short.toUnsignedInt(head.getShort(28));
        InputStream packed = file.stream(data, entry.packed());
        return switch (entry.method()) {
            case STORED -> within(packed);
            case DEFLATED -> inflated(packed);
            default -> Optional.empty();
        };
    }

    private static Optional<String> inflated(InputStream packed) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream unpacked = new InflaterInputStream(packed, inflater)) {
            return within(unpacked);
        } catch (FileBytes.TakesTooLong e) {
            throw e;
        } catch (IOException _) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static Optional<String> within(InputStream bytes) throws IOException {
        byte[] read = bytes.readNBytes(LONGEST + 1);
        return read.length > LONGEST ? Optional.empty() : Optional.of(new String(read, StandardCharsets.UTF_8));
    }
}
