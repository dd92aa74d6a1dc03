package fi.verkosto.applications.call;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The deadline and the grace after it are over: this is everything that was submitted and not withdrawn. In as many parts
 * as an event's size asks for, which all say the whole number.
 *
 * @param submitted how many applications there are in all parts together
 * @param part from 1
 */
public record CallClosed(
        UUID callId,
        String agency,
        long revision,
        Instant closesAt,
        Instant closedAt,
        int submitted,
        int part,
        int parts,
        List<SubmittedVersion> applications)
        implements PublicEvent {

    /** About 200 KB, a fifth of what Kafka takes by default, and below the number of tokens that consumers here read. */
    static final int MOST_IN_ONE = 2_500;

    /**
     * What was submitted of one application.
     *
     * @param version the number of the submission that was the last one by then
     */
    public record SubmittedVersion(UUID applicationId, int version) {}

    public static List<CallClosed> of(
            UUID callId, String agency, long revision, Instant closesAt, Instant closedAt, List<SubmittedVersion> all) {
        int parts = Math.max(1, Math.ceilDiv(all.size(), MOST_IN_ONE));
        return IntStream.range(0, parts)
                .mapToObj(part -> new CallClosed(
                        callId,
                        agency,
                        revision,
                        closesAt,
                        closedAt,
                        all.size(),
                        part + 1,
                        parts,
                        all.subList(part * MOST_IN_ONE, Math.min(all.size(), (part + 1) * MOST_IN_ONE))))
                .toList();
    }

    @Override
    public String type() {
        return "fi.verkosto.call.closed.v1";
    }

    @Override
    public UUID subject() {
        return callId;
    }
}
