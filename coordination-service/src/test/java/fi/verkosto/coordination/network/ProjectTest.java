package fi.verkosto.coordination.network;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a network set out to do, in whatever order its decision and its application come. */
@QuarkusTest
@WithPostgresAndKafka
class ProjectTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;

    @BeforeEach
    void publishACall() {
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
    }

    @Test
    void isKnownWhenTheApplicationComesAfterTheDecision() {
        UUID application = call.awardsNetwork(OMNIA, GRADIA);
        call.takenIn();
        UUID network = database.networksOf(call.id()).getFirst();
        Portal.of(GRADIA).network(network).then().body("project", nullValue());

        call.tellsApplication(application, 2, "Uudistamme johtamisen", OMNIA, GRADIA);
        awaitSummary(network, "Uudistamme johtamisen");

        Portal.of(GRADIA)
                .network(network)
                .then()
                .body("project.regions", contains("01", "13"))
                .body("project.roles.businessId", contains("0502454-6", "0208201-1"))
                .body("project.roles.developmentStage", contains("ADVANCED", "STARTING"))
                .body("project.partners.kind", contains("THIRD_SECTOR"))
                .body("project.managementLevels", contains("MIDDLE", "TOP"))
                .body("project.requestedGrant.amount", equalTo("575000.00"));
    }

    @Test
    void isAsTheLatestRevisionSays() {
        UUID application = call.awardsNetwork(OMNIA, GRADIA);
        call.takenIn();
        UUID network = database.networksOf(call.id()).getFirst();

        call.tellsApplication(application, 3, "The latest", OMNIA, GRADIA);
        call.tellsApplication(application, 2, "The one before", OMNIA, GRADIA);
        call.tellsApplication(application, 4, "A later one", OMNIA, GRADIA);
        awaitSummary(network, "A later one");
        call.tellsApplication(application, 3, "Told once more", OMNIA, GRADIA);
        call.tellsApplication(application, 5, "The last", OMNIA, GRADIA);
        awaitSummary(network, "The last");
    }

    @Test
    void isKnownWhenTheDecisionComesAfterTheApplication() {
        UUID application = identifiers.next();
        call.tellsApplication(application, 2, "Told before", OMNIA, GRADIA);
        await().atMost(PATIENCE).until(() -> database.knowsProject(application));

        call.notifies(call.decision(application, "NETWORK", "AWARDED", OMNIA, GRADIA));
        call.takenIn();

        awaitSummary(database.networksOf(call.id()).getFirst(), "Told before");
    }

    /** What is told of it changes nothing but what is known of it, whatever has become of the network. */
    @ParameterizedTest
    @EnumSource(GrantState.class)
    void followsTheApplicationInEveryState(GrantState state) {
        UUID application = call.awardsNetwork(OMNIA, GRADIA);
        call.takenIn();
        UUID network = database.networksOf(call.id()).getFirst();
        database.change(
                "update network set state = ?, decline_reason = case when ? = 'DECLINED' then 'no' end, "
                        + "discontinued_at = case when ? = 'DISCONTINUED' then now() end where id = ?::uuid",
                state,
                state,
                state,
                network);

        call.tellsApplication(application, 7, "Told in any state", OMNIA, GRADIA);
        awaitSummary(network, "Told in any state");

        Portal.of(GRADIA).network(network).then().body("state", equalTo(state.name()));
        assertThat(database.published("fi.verkosto.network.changed.v1", call.id()))
                .isEmpty();
    }

    @Test
    void isShownInTheWordsOfTheCall() {
        call.awardsNetwork(OMNIA, GRADIA);
        UUID programme = call.takenIn();

        Portal.ofObserver()
                .programme(programme)
                .then()
                .body("projectStart", equalTo("2019-02-01"))
                .body("codeLists.managementLevels[0].names.sv", equalTo("högsta ledningen"))
                .body("codeLists.partnerKinds.code", contains("STUDENTS"))
                .body("codeLists.themes", empty());
    }

    private static void awaitSummary(UUID network, String summary) {
        await().atMost(PATIENCE)
                .until(() -> Portal.of(GRADIA).network(network).path("project.summary"), summary::equals);
    }
}
