package fi.verkosto.applications.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the kinds a compound file is (MS-CFB), the container of Office until 2003: by the streams directly below its
 * root, since a sheet may well hold a whole document further down. The walk is bounded, whatever the file claims.
 */
final class CompoundContent {

    private static final int HEADER = 512;
    private static final int NUMBER = 4;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int MOST_SECTORS = 1 << 14;
    private static final int MOST_ENTRIES = 1 << 10;
    /** More than the largest file has. */
    private static final int MOST_TABLE_SECTORS = 1 << 10;

    private static final int STREAM = 2;

    private final FileBytes file;
    private final ByteBuffer header;
    private final int sectorSize;

    CompoundContent(FileBytes file) throws IOException {
        this.file = file;
        this.header = file.at(0, HEADER);
        this.sectorSize = header.remaining() < HEADER ? 0 : sectorSize(header.getShort(30));
    }

    /** Version 3 and version 4; there are no others. */
    private static int sectorSize(short power) {
        return power == 9 || power == 12 ? 1 << power : 0;
    }

    Optional<FileType> type() throws IOException {
        if (sectorSize == 0) {
            return Optional.empty();
        }
        Set<String> streams = streamsOfRoot();
        if (streams.contains("EncryptedPackage")) {
            return Optional.empty();
        }
        if (streams.contains("WordDocument")) {
            return Optional.of(FileType.DOC);
        }
        return streams.contains("Workbook") || streams.contains("Book") ? Optional.of(FileType.XLS) : Optional.empty();
    }

    private Set<String> streamsOfRoot() throws IOException {
        int[] directory = directory();
        Set<String> names = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>();
        next.add(entry(directory, 0).remaining() == ENTRY ? entry(directory, 0).getInt(76) : -1);
        while (!next.isEmpty() && seen.size() < MOST_ENTRIES) {
            int id = next.remove();
            ByteBuffer entry = entry(directory, id);
            if (entry.remaining() == ENTRY && seen.add(id)) {
                if (entry.get(66) == STREAM) {
                    names.add(nameOf(entry));
                }
                next.add(entry.getInt(68));
                next.add(entry.getInt(72));
            }
        }
        return names;
    }

    private static String nameOf(ByteBuffer entry) {
        int length = Math.clamp(entry.getShort(64) - 2, 0, 62);
        return StandardCharsets.UTF_16LE.decode(entry.slice(0, length)).toString();
    }

    private ByteBuffer entry(int[] directory, int id) throws IOException {
        int perSector = sectorSize / ENTRY;
        if (id < 0 || id / perSector >= directory.length) {
            return ByteBuffer.allocate(0);
        }
        return file.at(position(directory[id / perSector]) + (long) id % perSector * ENTRY, ENTRY);
    }

    /** The sectors of the directory, in their order. */
    private int[] directory() throws IOException {
        int[] sectors = new int[MOST_SECTORS];
        int count = 0;
        for (int sector = header.getInt(48); sector >= 0 && count < MOST_SECTORS; sector = after(sector)) {
            sectors[count++] = sector;
        }
        return Arrays.copyOf(sectors, count);
    }

    /** The sector that follows in its chain; negative at the end. */
    private int after(int sector) throws IOException {
        int perSector = sectorSize / NUMBER;
        return number(tableSector(sector / perSector), sector % perSector);
    }

    /** Where the n-th part of the allocation table is: the first 109 places are in the header, others in a chain. */
    private int tableSector(int n) throws IOException {
        if (n < IN_HEADER) {
            return header.getInt(76 + n * NUMBER);
        }
        int perSector = sectorSize / NUMBER - 1;
        int sector = n > MOST_TABLE_SECTORS ? -1 : header.getInt(68);
        for (int skipped = (n - IN_HEADER) / perSector; skipped > 0 && sector >= 0; skipped--) {
            sector = number(sector, perSector);
        }
        return number(sector, (n - IN_HEADER) % perSector);
    }

    private int number(int sector, int index) throws IOException {
        if (sector < 0) {
            return -1;
        }
        ByteBuffer read = file.at(position(sector) + (long) index * NUMBER, NUMBER);
        return read.remaining() == NUMBER ? read.getInt() : -1;
    }

    private long position(int sector) {
        return (sector + 1L) * sectorSize;
    }
}
