package fi.verkosto.coordination;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.RIVERIA;
import static fi.verkosto.coordination.PlayedCall.SAKKY;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.PlayedCall.TURKU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What decisions lead to: a programme of networks that their leads accept and the coordinator oversees. */
@QuarkusTest
@WithPostgresAndKafka
class ProgrammeStoryTest {

    private static final List<Provider> LEADS = List.of(OMNIA, OSAO, GRADIA, TURKU, SALPAUS, SAKKY);

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;

    @BeforeEach
    void playACall() {
        call = new PlayedCall(kafka, identifiers, database);
    }

    @Test
    void formsSixNetworksWhoseLeadsAcceptAndWhichTheCoordinatorLists() {
        call.isPublished();
        LEADS.forEach(lead -> call.awardsNetwork(lead, RIVERIA));
        call.rejects(RIVERIA);
        call.awardsCoordination(TREDU);
        UUID programme = call.takenIn();

        for (Provider lead : LEADS) {
            UUID network = networkLedBy(lead, programme);
            Portal.of(lead)
                    .accept(network, Portal.of(lead).network(network).header("ETag"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ACCEPTED"));
        }

        Portal.of(TREDU)
                .networksOf(programme)
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.state", everyItem(equalTo("ACCEPTED")))
                .body("items.awarded.amount", everyItem(equalTo("575000.00")))
                .body("next", nullValue());
    }

    @Test
    void tellsWhatTheProgrammeIs() {
        call.isPublished();
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsCoordination(TREDU);
        UUID programme = call.takenIn();

        Portal.of(GRADIA)
                .programme(programme)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(Portal.ofObserver().programme(programme).header("ETag")))
                .body("callId", equalTo(call.id().toString()))
                .body("caseNumber", equalTo("1/340/2018"))
                .body("names.sv", equalTo("Ledning"))
                .body("coordinator.businessId", equalTo(TREDU.businessId()))
                .body("coordinator.awarded.amount", equalTo("575000.00"))
                .body("networkCount", equalTo(1));
    }

    @Test
    void letsANetworkThatDeclinesLeaveTheProgramme() {
        call.isPublished();
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsNetwork(OSAO, RIVERIA);
        call.awardsCoordination(TREDU);
        UUID programme = call.takenIn();
        UUID network = networkLedBy(OMNIA, programme);

        Portal.of(OMNIA)
                .decline(network, "\"0\"", "{\"reason\": \"Omarahoitus ei järjesty.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("declineReason", equalTo("Omarahoitus ei järjesty."));

        Portal.of(TREDU).programme(programme).then().body("networkCount", equalTo(1));
        Portal.of(TREDU).networksOf(programme).then().body("items.state", contains("DECLINED", "AWARDED"));
        Portal.of(GRADIA).programme(programme).then().statusCode(403);
        Portal.of(GRADIA).network(network).then().statusCode(200);
    }

    @Test
    void showsAProgrammeToThoseWhoHaveAPartInIt() {
        call.isPublished();
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsCoordination(TREDU);
        UUID programme = call.takenIn();
        UUID network = networkLedBy(OMNIA, programme);

        for (Portal portal : List.of(
                Portal.of(OMNIA),
                Portal.of(GRADIA),
                Portal.of(TREDU),
                Portal.ofOfficer(call),
                Portal.ofPerson("decider-" + call.id(), "decider"),
                Portal.ofObserver())) {
            portal.programme(programme).then().statusCode(200);
            portal.network(network).then().statusCode(200);
            portal.get("/v1/programmes?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(programme.toString()));
        }
    }

    @Test
    void listsOnlyTheProgrammesOfTheCaller() {
        var other = new PlayedCall(kafka, identifiers, database);
        other.isPublished();
        call.isPublished();
        other.takenIn();
        UUID programme = call.takenIn();

        Portal.ofOfficer(call)
                .get("/v1/programmes")
                .then()
                .statusCode(200)
                .body("items.id", contains(programme.toString()))
                .body("items[0].coordinator", nullValue())
                .body("items[0].networkCount", equalTo(0));
    }

    @Test
    void pagesThroughTheNetworks() {
        call.isPublished();
        LEADS.forEach(lead -> call.awardsNetwork(lead));
        UUID programme = call.takenIn();
        var officer = Portal.ofOfficer(call);

        var first = officer.get("/v1/programmes/{id}/networks?limit=4", programme);
        var second = officer.get("/v1/programmes/{id}/networks?limit=4&cursor={cursor}", programme, first.path("next"));

        assertThat(first.<List<String>>path("items.id")).hasSize(4);
        assertThat(second.<List<String>>path("items.id"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.path("items.id"));
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void publishesEventsThatKeepTheContract() {
        call.isPublished();
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsNetwork(OSAO);
        call.awardsCoordination(TREDU);
        UUID programme = call.takenIn();
        Portal.of(OMNIA).accept(networkLedBy(OMNIA, programme), "\"0\"").then().statusCode(200);
        Portal.of(OSAO)
                .decline(networkLedBy(OSAO, programme), "\"0\"", "{\"reason\": \"Ei resursseja.\"}")
                .then()
                .statusCode(200);

        assertThat(database.keysOfPublished(call.id())).hasSize(5).containsOnly(programme.toString());
        assertPublished("fi.verkosto.network.formed.v1", 2);
        assertPublished("fi.verkosto.coordinator.appointed.v1", 1);
        assertPublished("fi.verkosto.network.accepted.v1", 1);
        assertPublished("fi.verkosto.network.declined.v1", 1);
        assertThat(database.published("fi.verkosto.network.formed.v1", call.id()))
                .allSatisfy(data -> assertThat(data).contains("\"revision\":1,"));
        assertThat(database.published("fi.verkosto.network.accepted.v1", call.id()))
                .allSatisfy(data -> assertThat(data).contains("\"revision\":2,"));
        assertThat(database.published("fi.verkosto.network.declined.v1", call.id()))
                .allSatisfy(data -> assertThat(data).contains("\"revision\":2,"));
    }

    private void assertPublished(String type, int count) {
        assertThat(database.published(type, call.id()))
                .hasSize(count)
                .allSatisfy(data -> EventContract.validate(type, data))
                .noneSatisfy(data -> assertThat(data).contains("negative"));
    }

    private UUID networkLedBy(Provider lead, UUID programme) {
        return UUID.fromString(Portal.ofObserver()
                .networksOf(programme)
                .path("items.find { it.lead.businessId == '%s' }.id".formatted(lead.businessId())));
    }
}
