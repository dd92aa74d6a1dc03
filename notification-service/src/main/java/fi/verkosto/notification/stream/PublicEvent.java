package fi.verkosto.notification.stream;

import java.time.Instant;

/**
 * A public event as its service published it.
 *
 * @param position its place in the stream: grows in the order of commit, with gaps
 * @param time business time
 * @param data a JSON object
 */
public record PublicEvent(
        long position, String eventId, String source, String type, String subject, Instant time, String data) {

    /** The position of an event that is not yet in the stream. */
    public static final long UNPLACED = 0;
}
