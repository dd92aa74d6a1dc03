package fi.verkosto.review;

import fi.verkosto.checks.EventContract;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks into the tables, where the API shows too little for a test. */
@ApplicationScoped
public class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public List<UUID> reviewsOf(UUID applicationId) {
        return texts("select id from review where application_id = ?::uuid", applicationId).stream()
                .map(UUID::fromString)
                .toList();
    }

    public Optional<String> submittedVersion(UUID applicationId) {
        return texts("select application ->> 'version' from review where application_id = ?::uuid", applicationId)
                .stream()
                .findFirst();
    }

    public Optional<String> stateOf(UUID applicationId) {
        return texts("select state from review where application_id = ?::uuid", applicationId).stream()
                .findFirst();
    }

    public boolean knowsCall(UUID callId, int revision) {
        return texts("select revision::text from known_call where id = ?::uuid", callId)
                .contains(Integer.toString(revision));
    }

    /** How the agency gives its decisions; empty as long as it is unknown. */
    public Optional<String> deliveryOf(String agency) {
        return texts(
                        "select decision_delivery || ' ' || decision_mails from known_agency where business_id = ?",
                        agency)
                .stream()
                .findFirst();
    }

    /** Whether it is known that the call has closed, and with these versions among others. */
    public boolean knowsClosing(UUID callId, Map<UUID, Integer> submitted) {
        Set<String> listed = Set.copyOf(texts(
                "select application_id || ' ' || version from submitted_at_closing where call_id = ?::uuid", callId));
        return !texts("select call_id from call_closing where call_id = ?::uuid", callId)
                        .isEmpty()
                && submitted.entrySet().stream()
                        .allMatch(entry -> listed.contains(entry.getKey() + " " + entry.getValue()));
    }

    /** Who read what of the call as a whole, by the trail, and how often in an hour. */
    public List<String> readsOf(UUID callId) {
        return texts(
                "select subject || ' ' || role || ' ' || action || ' ' || count(*) from audit_entry"
                        + " where call_id = ?::uuid and kind = 'READ'"
                        + " group by subject, role, action, date_trunc('hour', occurred_at)",
                callId);
    }

    /** What became of an event that was received: TAKEN, or the reason why it was noted. */
    public Optional<String> outcomeOf(String eventId) {
        return texts("select coalesce(reason, outcome) from inbox where event_id = ?", eventId).stream()
                .findFirst();
    }

    public long secondsToNotificationOf(UUID decisionId, Instant from) {
        return Long.parseLong(texts(
                        "select floor(extract(epoch from notification_retry_at - ?::timestamptz))::text from decision"
                                + " where id = ?::uuid",
                        from,
                        decisionId)
                .getFirst());
    }

    /** As if all that leads to the state had happened. */
    public void bring(UUID applicationId, String state) {
        change("update review set state = ? where application_id = ?::uuid", state, applicationId);
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

    public boolean awaitsSupplement(UUID applicationId) {
        return !texts(
                        "select id from review where application_id = ?::uuid and supplement_due_at is not null",
                        applicationId)
                .isEmpty();
    }

    public Optional<String> closingOf(UUID callId) {
        return texts(
                        "select to_char(closes_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') from known_call where id = ?::uuid",
                        callId)
                .stream()
                .findFirst();
    }

    /** What the events of an application's review and decision are ordered by. */
    public List<String> keysOfPublished(UUID applicationId) {
        return texts(
                "select partition_key from outbox where topic = 'verkosto.review' and data::json ->> 'applicationId' = ?",
                applicationId);
    }

    public boolean hasReceived(String eventId) {
        return !texts("select event_id from inbox where event_id = ?", eventId).isEmpty();
    }

    /** That are to be mailed to the people of an application, in their order. */
    public List<String> mailedLetters(UUID applicationId) {
        return publishedTo("verkosto.letters", "fi.verkosto.decision.letter-sent.v1", applicationId);
    }

    /** The same of answers to correction requests that left a decision as it was. */
    public List<String> mailedAnswers(UUID applicationId) {
        return publishedTo("verkosto.letters", "fi.verkosto.correction.letter-sent.v1", applicationId);
    }

    /** The data of the events published of this type for this application, each of which must keep its contract. */
    public List<String> published(String type, UUID applicationId) {
        return publishedTo("verkosto.review", type, applicationId);
    }

    /** The same of who reads the application. */
    public List<String> toldOfReaders(UUID applicationId) {
        return publishedTo("verkosto.readers", "fi.verkosto.review.readers-changed.v1", applicationId);
    }

    private List<String> publishedTo(String topic, String type, UUID applicationId) {
        List<String> found = texts(
                "select data from outbox where topic = ? and type = ? and data::json ->> 'applicationId' = ? order by id",
                topic,
                type,
                applicationId);
        found.forEach(data -> EventContract.validate(type, data));
        return found;
    }

    /** What is asked for to be mailed to somebody of the staff, oldest first, each of which must keep its contract. */
    public List<String> mailsTo(String person) {
        List<String> found = texts(
                "select data from outbox where topic = 'verkosto.notifications' "
                        + "and data::json -> 'to' -> 'persons' ->> 0 = ? order by id",
                person);
        found.forEach(data -> EventContract.validate("fi.verkosto.staff-notification.requested.v1", data));
        return found;
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
