package fi.verkosto.applications.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Lets the first submissions of a call draw their numbers in the order in which they reached the gateway, whichever instance
 * serves them. Everything happens in the caller's transaction.
 */
@ApplicationScoped
class OrderOfArrival {

    /** An order is worth no more: whoever is in front then takes longer than any submission does. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** From the beginning of the transaction, so that one that never ends does not make everybody wait. */
    private static final Duration LONGEST_PLACE = Duration.ofSeconds(10);

    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(16);

    private final LocalLine waiting = new LocalLine();
    private final DataSource database;

    OrderOfArrival(DataSource database) {
        this.database = database;
    }

    /** To be done first in the transaction, so that whoever arrived later knows of it while it waits for a lock. */
    void join(UUID applicationId, Instant arrived) {
        try (Connection connection = database.getConnection()) {
            PlacesInLine.join(connection, applicationId, arrived);
        } catch (SQLException e) {
            throw new IllegalStateException("A submission could not stand in line", e);
        }
    }

    /**
     * The next running number, once nobody who arrived earlier is in line without one. To be asked when everything is locked
     * that the submission needs.
     */
    long draw(UUID callId, Instant arrived) {
        try (LocalLine.Place place = waiting.join(callId, arrived)) {
            return inTurn(place, callId, arrived);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return drawn(callId, arrived, true).orElseThrow();
        }
    }

    private long inTurn(LocalLine.Place place, UUID callId, Instant arrived) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        long pause = SHORTEST_PAUSE;
        while (true) {
            long moves = place.awaitFront(end - System.nanoTime());
            OptionalLong number = drawn(callId, arrived, end - System.nanoTime() <= 0);
            if (number.isPresent()) {
                return number.getAsLong();
            }
            place.awaitMove(moves, pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }

    private OptionalLong drawn(UUID callId, Instant arrived, boolean anyway) {
        try (Connection connection = database.getConnection()) {
            return PlacesInLine.draw(connection, callId, arrived, LONGEST_PLACE, anyway);
        } catch (SQLException e) {
            throw new IllegalStateException("A case number could not be drawn", e);
        }
    }
}
