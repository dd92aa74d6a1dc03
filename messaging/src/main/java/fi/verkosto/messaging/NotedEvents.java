package fi.verkosto.messaging;

import com.fasterxml.jackson.core.type.TypeReference;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.api.value.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The events that came too late to take effect. Whoever offers them asks for the caller's rights in the call first. */
@ApplicationScoped
public class NotedEvents {

    private static final String NOTE = """
            update inbox set outcome = 'NOTED', note_id = ?, type = ?, reason = ?, call_id = ?, application_id = ?,
                details = ?::jsonb, noted_at = ?
            where source = ? and event_id = ?""";

    private static final String READ = """
            select note_id, type, event_id, application_id, reason, details, noted_at from inbox
            where outcome = 'NOTED' and call_id = ? and note_id > ? and application_id <> all (?)
            order by note_id limit ?""";

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final DataSource database;
    private final Identifiers identifiers;
    private final InstantSource clock;
    private final Language language;

    NotedEvents(DataSource database, Identifiers identifiers, InstantSource clock, Language language) {
        this.database = database;
        this.identifiers = identifiers;
        this.clock = clock;
        this.language = language;
    }

    void add(EventAttributes event, Outcome.Noted note) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(NOTE)) {
            update.setObject(1, identifiers.next());
            update.setString(2, event.type());
            update.setString(3, note.reason().code());
            update.setObject(4, note.callId());
            update.setObject(5, note.applicationId());
            update.setString(6, EventJson.write(note.details()));
            update.setTimestamp(7, Timestamp.from(clock.instant()));
            update.setString(8, event.source());
            update.setString(9, event.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be noted", e);
        }
    }

    /**
     * What was noted of a call, the oldest first.
     *
     * @param reasons all reasons of this service, for their texts
     */
    public Page<NotedEvent> ofCall(UUID callId, NoteReason[] reasons, String cursor, int limit) {
        return ofCall(callId, Set.of(), reasons, cursor, limit);
    }

    /** The same, but for what is about the applications left out. */
    public Page<NotedEvent> ofCall(UUID callId, Set<UUID> leftOut, NoteReason[] reasons, String cursor, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, callId);
            read.setObject(2, Cursor.parse(cursor).id());
            read.setArray(3, connection.createArrayOf("uuid", leftOut.toArray()));
            read.setInt(4, limit + 1);
            return Page.of(notes(read, reasons), limit, Function.identity(), note -> new Cursor(note.id()));
        } catch (SQLException e) {
            throw new IllegalStateException("What was noted could not be read", e);
        }
    }

    private List<NotedEvent> notes(PreparedStatement read, NoteReason[] reasons) throws SQLException {
        List<NotedEvent> notes = new ArrayList<>();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                String reason = row.getString("reason");
                notes.add(new NotedEvent(
                        row.getObject("note_id", UUID.class),
                        row.getString("type"),
                        row.getString("event_id"),
                        row.getObject("application_id", UUID.class),
                        reason,
                        text(reason, reasons),
                        EventJson.readOwn(row.getString("details"), DETAILS),
                        row.getTimestamp("noted_at").toInstant()));
            }
        }
        return notes;
    }

    /** The code itself, should a newer instance have noted something that this one has no words for. */
    private String text(String reason, NoteReason[] reasons) {
        return Arrays.stream(reasons)
                .filter(known -> known.code().equals(reason))
                .map(known -> known.text().in(language.locale()))
                .findFirst()
                .orElse(reason);
    }
}
