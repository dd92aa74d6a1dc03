package fi.verkosto.coordination.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list shows of a support request.
 *
 * @param title of the network
 * @param waitingSince null while nothing waits
 * @param firstAnsweredAt null until it is answered
 */
public record SupportRow(
        UUID id,
        UUID networkId,
        String title,
        String businessId,
        String organisation,
        SupportState state,
        SupportTopic topic,
        Urgency urgency,
        String question,
        Instant askedAt,
        Instant waitingSince,
        Instant firstAnsweredAt,
        Instant closedAt,
        long version) {

    private static final String SHOWN = """
            select r.id, r.networkId, n.title, r.organisation.businessId, r.organisation.name, r.state, r.topic, r.urgency,
                m.text, r.askedAt, r.waitingSince, r.firstAnsweredAt, r.closedAt, r.version
            from SupportRequest r join Network n on n.id = r.networkId join r.messages m
            where r.programmeId = :programme and index(m) = 0""";

    static final String OF_PROGRAMME = SHOWN + """
             and r.id < :before and r.state in :states and r.topic in :topics
              and r.urgency in :urgencies
              and (:all = true or r.networkId = :network)
            order by r.id desc""";

    static final String WAITING = SHOWN + " and r.waitingSince is not null order by r.waitingSince, r.id";

    public Optional<Instant> answerBy() {
        return Optional.ofNullable(waitingSince).map(urgency::answerBy);
    }

    public Optional<Duration> timeToFirstAnswer() {
        return Optional.ofNullable(firstAnsweredAt).map(answered -> Waited.between(askedAt, answered));
    }
}
