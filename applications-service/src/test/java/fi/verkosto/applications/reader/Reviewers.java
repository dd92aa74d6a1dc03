package fi.verkosto.applications.reader;

import static org.awaitility.Awaitility.await;

import fi.verkosto.testkit.KafkaTopic;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What review-service tells of the readers of one application. */
final class Reviewers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaTopic topics;
    private final DataSource database;
    private final String call;
    private final String application;
    private long revision = 1_543_000_000_000L;

    Reviewers(KafkaTopic topics, DataSource database, String call, String application) {
        this.topics = topics;
        this.database = database;
        this.call = call;
        this.application = application;
    }

    /** Tells the next state, and waits until it holds. */
    void are(int version, List<String> evaluators, List<String> disqualified) {
        tell(++revision, version, evaluators, disqualified);
        await().atMost(PATIENCE).until(() -> knownRevision() == revision);
    }

    /** The same without waiting. */
    void become(int version, List<String> evaluators, List<String> disqualified) {
        tell(++revision, version, evaluators, disqualified);
    }

    /** Tells a state of before again, and waits until it was read. */
    void wereOnce(int version, List<String> evaluators, List<String> disqualified) {
        tell(revision - 1, version, evaluators, disqualified);
        awaitAllRead();
    }

    private void tell(long told, int version, List<String> evaluators, List<String> disqualified) {
        topics.send("verkosto.readers", "fi.verkosto.review.readers-changed.v1", application, """
                {"reviewId": "0167311a-5ab0-782f-be9c-695dc6b8d1b1", "agency": "2769790-1", "revision": %d,
                 "applicationId": "%s", "callId": "%s", "version": %d, "evaluators": [%s], "disqualified": [%s]}""".formatted(
                        told, application, call, version, quoted(evaluators), quoted(disqualified)));
    }

    /** What has the same key comes after it. */
    private void awaitAllRead() {
        long marker = ++revision;
        State known = state();
        tell(marker, known.version(), known.evaluators(), known.disqualified());
        await().atMost(PATIENCE).until(() -> knownRevision() == marker);
    }

    private long knownRevision() {
        return state().revision();
    }

    private State state() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select revision, version, evaluators, disqualified from reviewed_application
                        where application_id = cast(? as uuid)""")) {
            select.setString(1, application);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new State(
                                row.getLong(1),
                                row.getInt(2),
                                List.of((String[]) row.getArray(3).getArray()),
                                List.of((String[]) row.getArray(4).getArray()))
                        : new State(0, 0, List.of(), List.of());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(List<String> persons) {
        return persons.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }

    private record State(long revision, int version, List<String> evaluators, List<String> disqualified) {}
}
