package fi.verkosto.applications.letter;

import static fi.verkosto.applications.Api.publishedCall;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.letter.Pages.Page;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgresAndKafka
class AgencyPagesTest {

    private static final UUID APPLICATION = UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55");
    private static final String PORTAL =
            "update agency set settings = jsonb_set(settings, '{portal}', cast(:portal as jsonb)) "
                    + "where business_id = :agency";

    private final Pages pages;
    private final Calls calls;
    private final EntityManager entities;
    private final BusinessClock clock;
    private final OutboxRows outbox;

    AgencyPagesTest(Pages pages, Calls calls, EntityManager entities, BusinessClock clock, OutboxRows outbox) {
        this.outbox = outbox;
        this.pages = pages;
        this.calls = calls;
        this.entities = entities;
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "INVITATION, /pages/invitations/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55?lang=sv",
        "APPLICATION, /pages/applications/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55?lang=sv",
        "DECISION, /pages/applications/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55?lang=sv"
    })
    void areTheGatewaysWhereTheAgencyNamesNone(Page page, String address) {
        assertThat(addressOf(page, publishedCall())).endsWith(address);
    }

    @Test
    void areThePortalsWhereTheAgencyNamesThemEachByItself() {
        String call = publishedCall();
        setPortal("{\"call\": \"https://portal.example/haku/{id}\"}");
        try {
            assertThat(addressOf(Page.CALL, call)).isEqualTo("https://portal.example/haku/" + call);
            assertThat(addressOf(Page.APPLICATION, call)).contains("/pages/applications/" + APPLICATION);
        } finally {
            setPortal("null");
        }
    }

    /** Other services write mails of their own, and know of an agency what its calls say. */
    @Test
    void areToldToOthersWhereEvaluatorsAreMailedToThem() {
        setPortal(
                "{\"call\": \"https://portal.example/haku/{id}\", \"assignment\": \"https://portal.example/arvio/{id}\"}");
        try {
            String told = outbox.of(publishedCall()).getFirst().data();

            EventContract.validate("fi.verkosto.call.published.v1", told);
            assertThat(told).contains("\"portal\":{\"assignment\":\"https://portal.example/arvio/{id}\"}");
        } finally {
            setPortal("null");
        }
    }

    private String addressOf(Page page, String call) {
        return QuarkusTransaction.requiringNew()
                .call(() -> pages.address(page, calls.published(UUID.fromString(call)), APPLICATION, Locale.of("sv")));
    }

    private void setPortal(String portal) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(PORTAL)
                        .setParameter("portal", portal)
                        .setParameter("agency", Tokens.AGENCY)
                        .executeUpdate());
    }
}
