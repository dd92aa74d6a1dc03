package fi.verkosto.applications.submission;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Those of this process who want to draw now. The line in the database decides; this one spares it the questions of whoever
 * cannot be next, and wakes the next at once.
 */
final class LocalLine {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<UUID, Queue<Place>> lines = new HashMap<>();
    private long moves;

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

        /**
         * Until nobody who arrived earlier is in line any more, or the time is over.
         *
         * @return how many have left a line so far
         */
        long awaitFront(long nanos) throws InterruptedException {
            lock.lock();
            try {
                long left = nanos;
                while (lines.get(callId).peek().arrived.isBefore(arrived) && left > 0) {
                    left = moved.awaitNanos(left);
                }
                return moves;
            } finally {
                lock.unlock();
            }
        }

        /** Until more than so many have left a line, or the time is over. */
        void awaitMove(long movesBefore, long nanos) throws InterruptedException {
            lock.lock();
            try {
                long left = nanos;
                while (moves == movesBefore && left > 0) {
                    left = moved.awaitNanos(left);
                }
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
                moves++;
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
