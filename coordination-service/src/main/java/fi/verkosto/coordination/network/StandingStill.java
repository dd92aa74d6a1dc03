package fi.verkosto.coordination.network;

import fi.verkosto.coordination.grant.GrantState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A network that is not running yet.
 *
 * @param acceptBy null where the decision told none
 * @param answeredAt null until its grant is accepted
 */
record StandingStill(
        UUID id, String title, GrantState state, Instant formedAt, LocalDate acceptBy, Instant answeredAt) {

    static final String OF_PROGRAMME = """
            select n.id, n.title, n.grant.state, n.formedAt, n.grant.acceptBy, n.grant.answeredAt
            from Network n
            where n.programmeId = :programme and n.grant.state in :states
            order by coalesce(n.grant.answeredAt, n.formedAt), n.id""";
}
