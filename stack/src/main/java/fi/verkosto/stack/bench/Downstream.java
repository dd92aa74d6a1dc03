package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.Patience;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** Whether what follows from the submissions of a call has happened: the mails sent, the reviews up to date. */
final class Downstream implements AutoCloseable {
    private static final Patience LIMIT = new Patience(Duration.ofMinutes(5));
    private static final String SUBMITTED = "select sum(submissions) from application where call_id = ?";
    private static final String REVIEWED =
            "select coalesce(sum((application ->> 'version')::int), 0) from review where call_id = ?";
    private static final String SENT =
            "select count(*) from mail where about_call = ? and template = 'application-submitted' and state = 'SENT'";

    private final UUID call;
    private final Connection applications;
    private final Connection review;
    private final Connection notification;
    private long mailsOfOne;

    private Downstream(UUID call, Connection applications, Connection review, Connection notification) {
        this.call = call;
        this.applications = applications;
        this.review = review;
        this.notification = notification;
    }

    static Downstream of(BenchStage stage, BenchCall call) {
        try {
            return new Downstream(
                    UUID.fromString(call.id()),
                    DriverManager.getConnection(stage.database(Service.APPLICATIONS)),
                    DriverManager.getConnection(stage.database(Service.REVIEW)),
                    DriverManager.getConnection(stage.database(Service.NOTIFICATION)));
        } catch (SQLException e) {
            throw new PlayStopped("A database could not be reached: " + e.getMessage(), e);
        }
    }

    /** Waits until no more mails come, and takes how many there are for each submission: the same for all. */
    void learnMailsOfOne() {
        LIMIT.await("the mails of the warm-up", this::mailsOfOneAtRest, mails -> mails > 0);
    }

    private long mailsOfOneAtRest() {
        long submitted = count(applications, SUBMITTED);
        long sent = count(notification, SENT);
        boolean whole = sent > 0 && sent % submitted == 0 && count(review, REVIEWED) == submitted;
        // Two more looks that see the same: a whole multiple by chance is none a second later.
        mailsOfOne = whole && sent == later() && sent == later() ? sent / submitted : 0;
        return mailsOfOne;
    }

    private long later() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while waiting", e);
        }
        return count(notification, SENT);
    }

    void awaitUpToDate() {
        long submitted = count(applications, SUBMITTED);
        LIMIT.await("the last review", () -> count(review, REVIEWED), reviewed -> reviewed == submitted);
        LIMIT.await("the last mail", () -> count(notification, SENT), sent -> sent == mailsOfOne * submitted);
    }

    private long count(Connection database, String question) {
        try (PreparedStatement statement = database.prepareStatement(question)) {
            statement.setObject(1, call);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new PlayStopped("What follows from submissions could not be counted: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (applications;
                review;
                notification) {
            // All three, whatever happens to one.
        } catch (SQLException e) {
            throw new PlayStopped("A database could not be left: " + e.getMessage(), e);
        }
    }
}
