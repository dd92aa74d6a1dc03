package fi.verkosto.applications.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the first submissions of a call draw their numbers in the order in which they reached the gateway, as far as they are
 * served at the same time. Whoever is in line has what it needs locked already, and so waits for nobody behind it.
 */
@ApplicationScoped
class OrderOfArrival {

    /** An order is worth no more: whoever is in front then takes longer than any submission does. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<UUID, Queue<Place>> lines = new HashMap<>();

    /** In line from now on; to be left in any case. */
    Place join(UUID callId, Instant arrived) {
        Place place = new Place(callId, arrived);
        lock.lock();
        try {
            lines.computeIfAbsent(callId, _ -> new PriorityQueue<>()).add(place);
        } finally {
            lock.unlock();
        }
        return place;
    }

    /** A place in the line of a call. */
    final class Place implements AutoCloseable, Comparable<Place> {

        private final UUID callId;
        private final Instant arrived;

        private Place(UUID callId, Instant arrived) {
            this.callId = callId;
            this.arrived = arrived;
        }

        /** Until nobody who arrived earlier is in line any more. */
        void await() {
            lock.lock();
            try {
                long left = LONGEST_WAIT.toNanos();
                while (lines.get(callId).peek().arrived.isBefore(arrived) && left > 0) {
                    left = moved.awaitNanos(left);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                Queue<Place> line = lines.get(callId);
                line.remove(this);
                if (line.isEmpty()) {
                    lines.remove(callId);
                }
                moved.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int compareTo(Place other) {
            return arrived.compareTo(other.arrived);
        }
    }
}
