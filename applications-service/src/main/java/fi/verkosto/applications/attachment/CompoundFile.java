package fi.verkosto.applications.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A compound file (MS-CFB), the container of Office until 2003. Every walk is bounded, whatever the file claims. */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int NUMBER = 4;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int MOST_SECTORS = 1 << 14;
    private static final int MOST_ENTRIES = 1 << 14;
    /** More than the largest file has. */
    private static final int MOST_TABLE_SECTORS = 1 << 10;

    private static final int SMALL_SECTOR = 64;
    private static final int SMALL_STREAM = 4096;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;

    private final FileBytes file;
    private final ByteBuffer header;
    private final int sectorSize;

    CompoundFile(FileBytes file) throws IOException {
        this.file = file;
        this.header = file.at(0, HEADER);
        this.sectorSize = header.remaining() < HEADER ? 0 : sectorSize(header.getShort(30));
    }

    /** Version 3 and version 4; there are no others. */
    private static int sectorSize(short power) {
        return power == 9 || power == 12 ? 1 << power : 0;
    }

    /** A stream by where it begins. */
    record Stream(int sector, long size) {}

    /**
     * What is in the file.
     *
     * @param streams those directly below the root, by name
     * @param storages the names of all, at any depth
     */
    record Directory(Map<String, Stream> streams, Set<String> storages, Stream small) {}

    /** Empty if the file has none, or one that is too long to be looked through. */
    Directory directory() throws IOException {
        Directory found = new Directory(new LinkedHashMap<>(), new HashSet<>(), null);
        if (sectorSize == 0) {
            return found;
        }
        int[] sectors = chain(header.getInt(48), MOST_SECTORS);
        int entries = sectors.length * (sectorSize / ENTRY);
        if (entries == 0 || entries > MOST_ENTRIES) {
            return found;
        }
        for (int id = 0; id < entries; id++) {
            ByteBuffer entry = entry(sectors, id);
            if (entry.remaining() == ENTRY && entry.get(66) == STORAGE) {
                found.storages.add(nameOf(entry));
            }
        }
        ByteBuffer root = entry(sectors, 0);
        if (root.remaining() == ENTRY) {
            streamsBelow(root.getInt(76), sectors, found.streams);
            return new Directory(found.streams, found.storages, streamOf(root));
        }
        return found;
    }

    private void streamsBelow(int first, int[] sectors, Map<String, Stream> streams) throws IOException {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>();
        next.add(first);
        while (!next.isEmpty()) {
            int id = next.remove();
            ByteBuffer entry = entry(sectors, id);
            if (entry.remaining() == ENTRY && seen.add(id)) {
                if (entry.get(66) == STREAM) {
                    streams.put(nameOf(entry), streamOf(entry));
                }
                next.add(entry.getInt(68));
                next.add(entry.getInt(72));
            }
        }
    }

    /** The beginning of a stream; of one that shares a sector with others, no more than its first small sector. */
    ByteBuffer beginning(Stream stream, Directory directory, int length) throws IOException {
        if (stream.size() < SMALL_STREAM) {
            long inSmall = (long) stream.sector() * SMALL_SECTOR;
            int[] sectors = chain(directory.small().sector(), MOST_SECTORS);
            int place = (int) (inSmall / sectorSize);
            return place < 0 || place >= sectors.length
                    ? ByteBuffer.allocate(0)
                    : file.at(position(sectors[place]) + inSmall % sectorSize, SMALL_SECTOR);
        }
        int wanted = (int) Math.min(length, stream.size());
        ByteBuffer read = ByteBuffer.allocate(wanted).order(ByteOrder.LITTLE_ENDIAN);
        for (int sector : chain(stream.sector(), (wanted + sectorSize - 1) / sectorSize)) {
            ByteBuffer piece = file.at(position(sector), Math.min(sectorSize, read.remaining()));
            read.put(piece);
        }
        return read.flip();
    }

    private static Stream streamOf(ByteBuffer entry) {
        return new Stream(entry.getInt(116), Integer.toUnsignedLong(entry.getInt(120)));
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

    /** The sectors that follow each other from the first one on. */
    private int[] chain(int first, int most) throws IOException {
        int[] sectors = new int[most];
        int count = 0;
        for (int sector = first; sector >= 0 && count < most; sector = after(sector)) {
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
