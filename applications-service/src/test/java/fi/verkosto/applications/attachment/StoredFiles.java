package fi.verkosto.applications.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the tables say of files. */
final class StoredFiles {

    private final DataSource database;

    StoredFiles(DataSource database) {
        this.database = database;
    }

    /** How many files of the application have bytes. */
    int of(String application) {
        return Integer.parseInt(query(
                        "select count(distinct attachment_id) from attachment_chunk c join attachment a on a.id = c.attachment_id where a.application_id = ?",
                        application)
                .getFirst());
    }

    List<String> actions(String application) {
        return query("select action from audit_entry where about_id = ? order by id", application);
    }

    private List<String> query(String sql, String application) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, UUID.fromString(application));
            List<String> values = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
