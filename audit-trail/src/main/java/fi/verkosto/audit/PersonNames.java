package fi.verkosto.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What people are called. Kept beside the trail, whose entries cannot be erased, and erased with the person. Asked without
 * Hibernate, which would write everything else of the transaction first, in each that is written down. The table
 * {@code person_name} is made by the migrations of the service.
 */
@ApplicationScoped
public class PersonNames {

    /** Almost always the name is known: then no row is locked, so that nobody waits for somebody of the same name. */
    private static final String REMEMBER = """
            insert into person_name (subject, name, updated_at)
            select subject, name, updated_at from (values (?, ?, ?::timestamptz)) said (subject, name, updated_at)
            where not exists (select 1 from person_name known where known.subject = said.subject and known.name = said.name)
            on conflict (subject) do update set name = excluded.name, updated_at = excluded.updated_at""";

    private static final String OF = "select subject, name from person_name where subject = any (?)";

    private static final String FORGET =
            "delete from person_name where encode(sha256(convert_to(subject, 'UTF8')), 'hex') = ?";

    private static final String VERSION =
            "select count(*) || '-' || coalesce(extract(epoch from max(updated_at)), 0) from person_name";

    private final DataSource database;

    PersonNames(DataSource database) {
        this.database = database;
    }

    /** What the token says now is what they are called. */
    public void remember(String subject, String name, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setString(1, subject);
            statement.setString(2, name);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The name could not be stored", e);
        }
    }

    /**
     * Of a person who is to be forgotten.
     *
     * @param subjectDigest SHA-256 of the subject of their tokens, as hexadecimal digits
     */
    public void forget(String subjectDigest) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setString(1, subjectDigest);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The name could not be erased", e);
        }
    }

    /** Changes whenever somebody gets another name, or loses it: for answers that hold names. */
    public String version() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSION);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The names could not be read", e);
        }
    }

    /** Of those who are known, by subject. */
    public Map<String, String> of(Collection<String> subjects) {
        Map<String, String> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF)) {
            Array wanted = connection.createArrayOf("text", subjects.toArray());
            select.setArray(1, wanted);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The names could not be read", e);
        }
    }
}
