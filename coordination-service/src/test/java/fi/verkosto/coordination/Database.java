package fi.verkosto.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks into the tables, where the API shows too little for a test. */
@ApplicationScoped
public class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public Optional<UUID> programmeOf(UUID callId) {
        return texts("select id from programme where call_id = ?::uuid", callId).stream()
                .findFirst()
                .map(UUID::fromString);
    }

    public int programmesOf(UUID callId) {
        return texts("select id from programme where call_id = ?::uuid", callId).size();
    }

    public List<UUID> networksOf(UUID callId) {
        return texts("select id from network where call_id = ?::uuid order by id", callId).stream()
                .map(UUID::fromString)
                .toList();
    }

    /** The oldest first. */
    public List<UUID> appointmentsOf(UUID callId) {
        return texts("select id from appointment where call_id = ?::uuid order by id", callId).stream()
                .map(UUID::fromString)
                .toList();
    }

    public List<UUID> networksOfApplication(UUID applicationId) {
        return texts("select id from network where application_id = ?::uuid", applicationId).stream()
                .map(UUID::fromString)
                .toList();
    }

    /** Of the network or the appointment of an application. */
    public String stateOf(String table, UUID applicationId) {
        return texts("select state from " + table + " where application_id = ?::uuid", applicationId)
                .getFirst();
    }

    /** The same; empty where there is none. */
    public List<String> statesOf(String table, UUID applicationId) {
        return texts("select state from " + table + " where application_id = ?::uuid", applicationId);
    }

    /** The data of the events that were published of this type for this call. */
    public List<String> published(String type, UUID callId) {
        return texts(
                "select data from outbox where type = ? and topic = 'verkosto.coordination' "
                        + "and data::json ->> 'callId' = ? order by id",
                type,
                callId);
    }

    /** How much waits for the summaries of a programme. */
    public int noticesOf(UUID programmeId) {
        return texts("select id::text from notice where programme_id = ?::uuid", programmeId)
                .size();
    }

    /** The data of the mails to organisations that were asked for about this call, oldest first. */
    public List<String> mailed(UUID callId) {
        return texts(
                "select data from outbox where topic = 'verkosto.letters' and data::json ->> 'callId' = ? order by id",
                callId);
    }

    /** What the events of a call's programme are ordered by. */
    public List<String> keysOfPublished(UUID callId) {
        return texts("select partition_key from outbox where data::json ->> 'callId' = ?", callId);
    }

    /** 0 while the call is not published. */
    public boolean knowsCall(UUID callId, int revision) {
        return texts("select call_revision::text from programme where call_id = ?::uuid", callId)
                .contains(Integer.toString(revision));
    }

    /** What became of an event that was received: TAKEN, or the reason why it was noted. */
    public Optional<String> outcomeOf(String eventId) {
        return texts("select coalesce(reason, outcome) from inbox where event_id = ?", eventId).stream()
                .findFirst();
    }

    /** Whether what an application says has come, whatever its revision. */
    public boolean knowsProject(UUID applicationId) {
        return !texts(
                        "select summary from (select profile ->> 'summary' as summary from project_profile"
                                + " where application_id = ?::uuid) told where summary is not null",
                        applicationId)
                .isEmpty();
    }

    /** The decision that holds on an application. */
    public String decisionOf(UUID applicationId) {
        return texts("select decision_id::text from standing_decision where application_id = ?::uuid", applicationId)
                .getFirst();
    }

    public void change(String statement, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setString(i + 1, parameters[i].toString());
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until which Finnish day the rules have been asked about a programme. */
    public String lookedOn(UUID programmeId) {
        return texts("select looked_on::text from programme where id = ?::uuid", programmeId)
                .getFirst();
    }

    /** The transaction in which the event was recorded as received. */
    public String transactionOf(String eventId) {
        return texts("select xmin::text from inbox where event_id = ?", eventId).getFirst();
    }

    public boolean hasReceived(String eventId) {
        return !texts("select event_id from inbox where event_id = ?", eventId).isEmpty();
    }

    private List<String> texts(String query, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i].toString());
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
