package fi.verkosto.applications.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps files as rows of half a megabyte each: as much of a file as is ever in memory. */
@ApplicationScoped
class DatabaseFileStore implements FileStore {

    private static final int CHUNK = 1 << 19;

    private final DataSource database;

    DatabaseFileStore(DataSource database) {
        this.database = database;
    }

    @Override
    public void store(UUID file, ReceivedFile content) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into attachment_chunk (attachment_id, number, bytes) values (?, ?, ?)");
                InputStream bytes = content.stream()) {
            int number = 0;
            for (byte[] chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                insert.setObject(1, file);
                insert.setInt(2, number++);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A file could not be stored", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(UUID file, long size) {
        return new Chunks(file, Math.ceilDiv(size, CHUNK));
    }

    @Override
    public void delete(UUID file) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from attachment_chunk where attachment_id = ?")) {
            delete.setObject(1, file);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A file could not be deleted", e);
        }
    }

    private byte[] chunk(UUID file, long number) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select bytes from attachment_chunk where attachment_id = ? and number = ?")) {
            select.setObject(1, file);
            select.setLong(2, number);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("A file was deleted while it was read");
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A file could not be read", e);
        }
    }

    /** One row after the other, each with a connection of its own. */
    private final class Chunks extends InputStream {

        private final UUID file;
        private final long count;
        private long next;
        private InputStream present = InputStream.nullInputStream();

        private Chunks(UUID file, long count) {
            this.file = file;
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = present.read(bytes, offset, length);
            while (read < 0 && next < count) {
                present = new ByteArrayInputStream(chunk(file, next++));
                read = present.read(bytes, offset, length);
            }
            return read;
        }
    }
}
