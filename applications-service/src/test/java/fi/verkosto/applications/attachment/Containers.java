package fi.verkosto.applications.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** ZIP and compound files as few programs write them. */
final class Containers {

    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ALL_BITS = 0xffffffff;
    private static final short ALL_BITS_16 = (short) 0xffff;

    private Containers() {}

    /** One stored file in the 64-bit form, with everything in the extra fields, as {@code zip -fz} writes it. */
    static byte[] zip64(String name, byte[] content) {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer zip = little(1000 + content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        zip.putInt(0x04034b50)
                .putShort((short) 45)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        zip.putInt((int) sum.getValue()).putInt(ALL_BITS).putInt(ALL_BITS);
        zip.putShort((short) named.length).putShort((short) 20).put(named);
        zip.putShort((short) 1).putShort((short) 16).putLong(content.length).putLong(content.length);
        zip.put(content);
        int directory = zip.position();
        zip.put(entry(named, 28, ALL_BITS, ALL_BITS, 0));
        zip.putShort((short) 1)
                .putShort((short) 24)
                .putLong(content.length)
                .putLong(content.length)
                .putLong(0);
        int end = zip.position();
        zip.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        zip.putLong(1).putLong(1).putLong(end - directory).putLong(directory);
        zip.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        zip.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(ALL_BITS_16)
                .putShort(ALL_BITS_16);
        zip.putInt(ALL_BITS).putInt(ALL_BITS).putShort((short) 0);
        return written(zip);
    }

    /** Nothing but a directory, of so many entries with one name, that claims another number of them. */
    static byte[] directoryOf(int entries, int claimed, String name) {
        byte[] entry = entry(name.getBytes(StandardCharsets.UTF_8), 0, 0, 0, 0);
        ByteBuffer zip = little(4 + entries * entry.length + 22);
        // A file has to begin like a ZIP.
        zip.putInt(0x04034b50);
        for (int i = 0; i < entries; i++) {
            zip.put(entry);
        }
        zip.putInt(0x06054b50).putInt(0).putShort((short) claimed).putShort((short) claimed);
        zip.putInt(entries * entry.length).putInt(4).putShort((short) 0);
        return written(zip);
    }

    /** The first entry of the directory says that it is encrypted. */
    static byte[] encrypted(byte[] zip) {
        byte[] changed = zip.clone();
        ByteBuffer bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int entry = firstEntry(bytes);
        bytes.putShort(entry + 8, (short) (bytes.getShort(entry + 8) | 1));
        return changed;
    }

    /** The first entry of the directory says that it unpacks to so much. */
    static byte[] unpackingTo(int size, byte[] zip) {
        byte[] changed = zip.clone();
        ByteBuffer bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(firstEntry(bytes) + 24, size);
        return changed;
    }

    private static int firstEntry(ByteBuffer bytes) {
        int position = 0;
        while (bytes.getInt(position) != ENTRY_SIGNATURE) {
            position++;
        }
        return position;
    }

    private static byte[] entry(byte[] name, int extra, int packed, int unpacked, int local) {
        ByteBuffer entry = little(ENTRY_LENGTH + name.length);
        entry.putInt(ENTRY_SIGNATURE)
                .putInt(0)
                .putLong(0)
                .putInt(0)
                .putInt(packed)
                .putInt(unpacked);
        entry.putShort((short) name.length)
                .putShort((short) extra)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0);
        entry.putInt(local == 0 && packed == ALL_BITS ? ALL_BITS : local).put(name);
        return written(entry);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    /** With a storage as Office keeps its programs in, below another one or directly below the root. */
    static byte[] withStorage(byte[] file, String... path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var directory = compound.getRoot();
            for (String name : path) {
                directory = (org.apache.poi.poifs.filesystem.DirectoryNode) directory.createDirectory(name);
            }
            directory.createDocument("dir", new ByteArrayInputStream(new byte[100]));
            compound.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As Word marks a document that needs a password. */
    static byte[] encryptedDoc() {
        byte[] stream = new byte[5000];
        stream[11] = 1;
        return compound("WordDocument", stream);
    }

    static byte[] encryptedXls() {
        Biff8EncryptionKey.setCurrentUserPassword("salasana");
        try {
            return Files.xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A workbook with one sheet of macros as Excel had them until 1992, and runs them still. */
    static byte[] xlsWithMacroSheet() {
        byte[] workbook = new byte[5000];
        ByteBuffer stream = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        stream.putShort((short) 0x0809).putShort((short) 16).putLong(0).putLong(0);
        stream.putShort((short) 0x0085)
                .putShort((short) 8)
                .putInt(0)
                .put((byte) 0)
                .put((byte) 1)
                .putShort((short) 0);
        stream.putShort((short) 0x000a).putShort((short) 0);
        return compound("Workbook", workbook);
    }

    private static byte[] compound(String name, byte[] stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(stream), name);
            compound.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
