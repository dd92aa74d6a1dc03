package fi.verkosto.coordination.network;

import static fi.verkosto.coordination.Awards.anAward;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.coordination.programme.Award;
import fi.verkosto.testkit.Tokens;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final UUID ID = new UUID(5, 1);
    private static final UUID PROGRAMME = new UUID(4, 1);
    private static final Instant FORMED = Instant.parse("2019-01-21T10:00:00Z");
    private static final Instant ANSWERED = Instant.parse("2019-01-25T12:00:00Z");

    private final Award award =
            anAward().lead("0502454-6", "Omnia").member("0208201-1", "Gradia").build();
    private final Network network = Network.formed(ID, PROGRAMME, award, FORMED);

    @Test
    void isWhatWasAwarded() {
        assertThat(network.caseNumber()).isEqualTo(award.caseNumber());
        assertThat(network.title()).isEqualTo(award.title());
        assertThat(network.organisations())
                .containsExactly(award.lead(), award.members().getFirst());
        assertThat(network.grant().awarded()).isEqualTo(award.offer().awarded());
        assertThat(network.grant().answeredAt()).isEmpty();
    }

    @Test
    void tellsOfItsForming() {
        assertThat(NetworkFormed.from(network))
                .isEqualTo(new NetworkFormed(
                        ID,
                        Tokens.AGENCY,
                        1,
                        PROGRAMME,
                        award.callId(),
                        award.applicationId(),
                        award.offer().decisionId(),
                        award.title(),
                        award.lead(),
                        award.members(),
                        award.offer().awarded(),
                        null,
                        award.offer().acceptBy(),
                        FORMED));
    }

    @Test
    void tellsWhenItsLeadAccepted() {
        network.accept(ANSWERED);

        assertThat(NetworkAccepted.from(network))
                .isEqualTo(new NetworkAccepted(
                        ID,
                        Tokens.AGENCY,
                        2,
                        PROGRAMME,
                        award.callId(),
                        award.applicationId(),
                        award.offer().decisionId(),
                        ANSWERED,
                        false));
    }

    @Test
    void tellsWhenItsLeadDeclined() {
        network.decline("Omarahoitus ei järjesty.", ANSWERED);

        assertThat(network.grant().declineReason()).contains("Omarahoitus ei järjesty.");
        assertThat(NetworkDeclined.from(network))
                .isEqualTo(new NetworkDeclined(
                        ID,
                        Tokens.AGENCY,
                        2,
                        PROGRAMME,
                        award.callId(),
                        award.applicationId(),
                        award.offer().decisionId(),
                        ANSWERED,
                        false));
    }
}
