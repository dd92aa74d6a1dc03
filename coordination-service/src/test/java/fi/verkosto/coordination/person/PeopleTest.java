package fi.verkosto.coordination.person;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.SAKKY;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.RelayedMails;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is invited to a network of Omnia with Gradia and Salpaus, which Tredu coordinates, and what they see and do. What is sent on 12
 * February holds until the end of 14 March.
 */
@QuarkusTest
@WithPostgresAndKafka
class PeopleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WRONG = "0000-0000-0000-0000-0000-0000-0000-0000";
    private static final String AGREEMENTS = "/v1/networks/{id}/transfer-agreements";
    private static final Instant BEGIN = Instant.parse("2019-02-12T12:00:00Z");

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    RelayedMails mails;

    @Inject
    BusinessClock clock;

    @Inject
    DataSource source;

    private PlayedCall call;
    private UUID programme;
    private UUID application;
    private UUID network;

    @BeforeEach
    void begin() {
        clock.moveTo(BEGIN);
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        application = call.awardsNetwork(OMNIA, GRADIA, SALPAUS);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        network = database.networksOf(call.id()).getFirst();
        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
    }

    @AfterEach
    void goBack() {
        clock.reset();
    }

    @Test
    void makesWhoeverHasTheCodeOneOfTheOrganisationInTheNetwork() {
        propose();
        Portal person = somebody();
        person.network(network).then().statusCode(403);
        Invited invited = ofNetwork(GRADIA, "NETWORK_MEMBER");

        JsonPath mail = invited.lastMail();
        assertThat(mail.getString("template")).isEqualTo("person-invited-by-code");
        assertThat(mail.getString("values.inviterName")).isEqualTo("Gradia");
        assertThat(mail.getString("values.title")).isEqualTo("Omnia ja kumppanit");
        assertThat(mail.getString("values.role")).isEqualTo("representant för en organisation i nätverket");
        assertThat(mail.getString("values.lastDay.day")).isEqualTo("2019-03-14");
        assertThat(mail.getString("values.link")).endsWith("lang=sv#code=" + invited.code());
        invited.confirm(person)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("CONFIRMED"))
                .body("organisation", equalTo("0208201-1"))
                .body("mail.address", equalTo(invited.address()))
                .body("invitation", nullValue());

        person.network(network).then().statusCode(200);
        person.get("/v1/programmes").then().body("items.id", contains(programme.toString()));
        person.networksOf(programme).then().statusCode(403);
        answer(person, "confirmation").then().statusCode(200).body("shares[1].confirmedAt", notNullValue());
        Portal.of(GRADIA)
                .get("/v1/networks/{id}/history?limit=200", network)
                .then()
                .body("items.action", hasItem("PERSON_CONFIRMED"))
                .body("items[-1].action", equalTo("SHARE_CONFIRMED"))
                .body("items[-1].organisation", equalTo("0208201-1"));
    }

    /** They are Gradia's people and nobody's else: neither the lead's nor those of another network. */
    @Test
    void givesNoMoreThanTheOrganisationHas() {
        UUID other = anotherOf(OSAO, GRADIA);
        Portal person = confirmed(GRADIA, "NETWORK_MEMBER");

        person.network(other).then().statusCode(403);
        proposeBy(person).then().statusCode(403);
        person.accept(network, "\"1\"").then().statusCode(403);
        Invited.invite("networks", network, "NETWORK_MEMBER", person, Invited.newAddress())
                .then()
                .statusCode(403);
    }

    /** Gradia itself sees both. */
    @Test
    void seesNothingReportedOrOwedInItsOrganisationsOtherNetworks() {
        UUID other = anotherOf(OSAO, GRADIA);
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, programme, "TRAINED", PlayedIndicator.PLAIN);
        Portal person = confirmed(GRADIA, "NETWORK_MEMBER");

        indicator.series(person).then().statusCode(200).body("networks.networkId", contains(network.toString()));
        indicator
                .series(Portal.of(GRADIA))
                .then()
                .body("networks.networkId", containsInAnyOrder(network.toString(), other.toString()));
        for (UUID owing : List.of(network, other)) {
            database.change("""
                    insert into missing_value (id, network_id, indicator_id, period, report_by, found_at)
                    values (?::uuid, ?::uuid, ?::uuid, '2019-02', '2019-03-14', now())""", identifiers.next(), owing, indicator.id());
        }
        owed(person).body("items.networkId", contains(network.toString()));
        owed(Portal.of(GRADIA)).body("items.networkId", containsInAnyOrder(network.toString(), other.toString()));
    }

    @Test
    void actsForTheLeadButDoesNotAnswerItsAward() {
        Portal person = confirmed(OMNIA, "NETWORK_MEMBER");

        proposeBy(person).then().statusCode(201);
        person.decline(network, person.network(network).header("ETag"), "{\"reason\": \"Ei sovi.\"}")
                .then()
                .statusCode(403);
    }

    /** And not for the one that has invited the same person to another network. */
    @Test
    void saysThatANoteIsReadForTheOrganisationWhoseNetworkItIsFor() {
        UUID other = anotherOf(OSAO, SAKKY);
        Portal person = confirmed(GRADIA, "NETWORK_MEMBER");
        Invited.to("networks", other, "NETWORK_MEMBER", Portal.of(SAKKY), mails)
                .confirm(person)
                .then()
                .statusCode(200);
        String note =
                guides(Portal.of(TREDU), other).then().statusCode(201).extract().path("id");

        person.request()
                .post("/v1/guidance-notes/{id}/acknowledgement", note)
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue());

        Portal.of(TREDU)
                .get("/v1/guidance-notes/{id}/recipients", note)
                .then()
                .body("items.find {it.businessId == '1852679-9'}.acknowledgedAt", notNullValue())
                .body("items.find {it.businessId == '0992445-3'}.acknowledgedAt", nullValue());
        Portal.of(SAKKY).get("/v1/guidance-notes/{id}", note).then().body("acknowledgedAt", notNullValue());
    }

    @Test
    void letsTheLeadHaveOthersReadItsNetwork() {
        propose();
        Portal reader = confirmed(OMNIA, "NETWORK_READER");

        reader.network(network).then().statusCode(200);
        reader.get(AGREEMENTS, network).then().statusCode(200);
        reader.get("/v1/networks/{id}/people", network).then().statusCode(200);
        answer(reader, "confirmation").then().statusCode(403);
        proposeBy(reader).then().statusCode(403);
        Invited.invite("networks", network, "NETWORK_READER", Portal.of(GRADIA), Invited.newAddress())
                .then()
                .statusCode(403);
    }

    @Test
    void letsTheTeamActForTheCoordinator() {
        Portal person = somebody();
        Invited invited = Invited.to("programmes", programme, "COORDINATOR_TEAM", Portal.of(TREDU), mails);
        invited.confirm(person).then().statusCode(200);

        person.networksOf(programme).then().statusCode(200).body("items", hasSize(1));
        person.network(network).then().statusCode(200);
        person.get("/v1/programmes/{id}/workspace", programme).then().statusCode(200);
        guides(person).then().statusCode(201);
        answer(person, "confirmation").then().statusCode(403);
        Invited.invite("programmes", programme, "COORDINATOR_TEAM", person, Invited.newAddress())
                .then()
                .statusCode(403);
    }

    /** Whatever organisation their token names, and where it names none. */
    @Test
    void leavesInTheHistoryForWhomTheyAct() {
        Portal team = new Portal(Tokens.of("team-" + UUID.randomUUID())
                .roles("applicant")
                .organisation(OUTSIDER.businessId())
                .sign());
        Invited.to("programmes", programme, "COORDINATOR_TEAM", Portal.of(TREDU), mails)
                .confirm(team)
                .then()
                .statusCode(200);
        Portal ofLead = confirmed(OMNIA, "NETWORK_MEMBER");

        put(team, "/v1/networks/{id}/status", """
                {"status": "OFF_TRACK", "because": "Suunnitelma puuttuu.", "until": "2019-02-28"}""", network);
        put(ofLead, "/v1/learning-sessions/{session}/storyboards/{id}", "{\"tried\": \"Parityö\"}", session(), network);

        Portal.ofOfficer(call)
                .get("/v1/networks/{id}/history?limit=200", network)
                .then()
                .body("items.find {it.action == 'STATUS_STATED'}.organisation", equalTo("0211675-2"))
                .body("items.find {it.action == 'STORYBOARD_WRITTEN'}.organisation", equalTo("0502454-6"));
    }

    @Test
    void letsObserversReadAndNothingMore() {
        Portal officer = Portal.ofOfficer(call);
        Portal ministry = Portal.ofPerson("ministry-" + UUID.randomUUID(), "ministry-observer");
        Portal agency = ofAgency("presenter");
        Invited.to("programmes", programme, "MINISTRY_OBSERVER", officer, mails)
                .confirm(ministry)
                .then()
                .statusCode(200);
        agency.programme(programme).then().statusCode(403);
        Invited.to("programmes", programme, "AGENCY_OBSERVER", officer, mails)
                .confirm(agency)
                .then()
                .statusCode(200);

        for (Portal observer : List.of(ministry, agency)) {
            observer.networksOf(programme).then().statusCode(200);
            observer.network(network).then().statusCode(200);
            guides(observer).then().statusCode(403);
            Invited.invite("programmes", programme, "MINISTRY_OBSERVER", observer, Invited.newAddress())
                    .then()
                    .statusCode(403);
        }
        agency.get("/v1/programmes").then().body("items.id", contains(programme.toString()));
    }

    /** The code is right, and stays so for whoever it is for. */
    @Test
    void asksForTheRoleOfTheTokenAsWell() {
        Invited invited = Invited.to("programmes", programme, "AGENCY_OBSERVER", Portal.ofOfficer(call), mails);
        Portal elsewhere = new Portal(Tokens.of("elsewhere-" + UUID.randomUUID())
                .roles("presenter")
                .organisation("9900010-6")
                .sign());

        refused(invited.confirm(elsewhere), 403, "forbidden");
        refused(invited.confirm(somebody()), 403, "forbidden");

        invited.confirm(ofAgency("officer")).then().statusCode(200);
    }

    @Test
    void isInvitedByWhoeverMayAlone() {
        for (Portal portal : List.of(Portal.of(TREDU), Portal.of(OUTSIDER), Portal.of(OSAO))) {
            refused(
                    Invited.invite("networks", network, "NETWORK_MEMBER", portal, Invited.newAddress()),
                    403,
                    "forbidden");
        }
        for (Portal portal : List.of(Portal.of(OMNIA), Portal.of(OUTSIDER), Portal.ofOfficer(call))) {
            refused(
                    Invited.invite("programmes", programme, "COORDINATOR_TEAM", portal, Invited.newAddress()),
                    403,
                    "forbidden");
        }
        for (Portal portal : List.of(Portal.of(TREDU), Portal.of(OMNIA), Portal.ofPerson("another", "officer"))) {
            refused(
                    Invited.invite("programmes", programme, "MINISTRY_OBSERVER", portal, Invited.newAddress()),
                    403,
                    "forbidden");
        }
        refused(
                Invited.invite("networks", network, "NETWORK_MEMBER", Portal.ofObserver(), Invited.newAddress()),
                403,
                "forbidden");
    }

    @Test
    void isShownByNameToAllAndByAddressToWhoeverInvites() {
        Invited invited = ofNetwork(GRADIA, "NETWORK_MEMBER");
        for (Portal other : List.of(Portal.of(OMNIA), Portal.of(TREDU), Portal.ofOfficer(call))) {
            invited.read(other).then().statusCode(404);
            people(other).then().body("items", empty());
        }
        invited.read(Portal.of(GRADIA))
                .then()
                .statusCode(200)
                .body("mail.address", equalTo(invited.address()))
                .body("invitation.timesSent", equalTo(1))
                .body("invitation.lastDay", equalTo("2019-03-14"))
                .body("invitation.hasCode", equalTo(true));
        people(Portal.of(GRADIA)).then().body("items.address", contains(invited.address()));
        Portal person = somebody();
        invited.confirm(person).then().statusCode(200);

        for (Portal other : List.of(Portal.of(OMNIA), Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            people(other)
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("Veera Verkkonen"))
                    .body("items[0].address", nullValue());
            invited.read(other).then().statusCode(200).body("mail", nullValue()).body("invitation", nullValue());
        }
        people(person).then().body("items.address", contains(invited.address()));
        people(Portal.of(OUTSIDER)).then().statusCode(403);
        invited.read(Portal.of(OUTSIDER)).then().statusCode(403);
        people(Portal.ofPerson("evaluator", "evaluator")).then().statusCode(403);
    }

    @Test
    void listsTeamAndObserversToWhoeverHasAPart() {
        Invited team = Invited.to("programmes", programme, "COORDINATOR_TEAM", Portal.of(TREDU), mails);
        Invited observer = Invited.to("programmes", programme, "AGENCY_OBSERVER", Portal.ofOfficer(call), mails);
        team.confirm(somebody()).then().statusCode(200);

        Portal.of(OMNIA)
                .get("/v1/programmes/{id}/people", programme)
                .then()
                .statusCode(200)
                .body("items.id", contains(team.id().toString()))
                .body("items[0].organisation", equalTo("0211675-2"));
        Portal.ofOfficer(call)
                .get("/v1/programmes/{id}/people", programme)
                .then()
                .body(
                        "items.id",
                        containsInAnyOrder(team.id().toString(), observer.id().toString()))
                .body("items.address", containsInAnyOrder(null, observer.address()));
        Portal.of(OUTSIDER).get("/v1/programmes/{id}/people", programme).then().statusCode(403);
    }

    /** Nobody learns from the answer whether there is such an invitation, or was. */
    @Test
    void refusesWhateverIsNotTakenInTheSameWords() {
        Invited unknown = new Invited(UUID.randomUUID(), "nobody@yhtyma.example", mails);
        Invited open = ofNetwork(GRADIA, "NETWORK_MEMBER");
        Invited used = ofNetwork(GRADIA, "NETWORK_MEMBER");
        String usedCode = used.code();
        used.confirm(somebody()).then().statusCode(200);
        Invited withdrawn = ofNetwork(GRADIA, "NETWORK_MEMBER");
        withdrawn.step(Portal.of(GRADIA), "withdrawal").then().statusCode(200).body("name", nullValue());
        Invited replaced = ofNetwork(GRADIA, "NETWORK_MEMBER");
        String replacedCode = replaced.code();
        replaced.step(Portal.of(GRADIA), "resending").then().statusCode(200).body("invitation.timesSent", equalTo(2));
        Portal portal = somebody();

        Stream.of(
                        unknown.confirm(portal, WRONG),
                        open.confirm(portal, WRONG),
                        open.confirm(portal, usedCode),
                        used.confirm(portal, usedCode),
                        withdrawn.confirm(portal, withdrawn.code()),
                        replaced.confirm(portal, replacedCode))
                .forEach(answer -> refused(answer, 404, "invitation-not-valid"));

        replaced.confirm(portal).then().statusCode(200);
    }

    @Test
    void isRepeatedByThePersonWithoutAnyEffect() {
        Invited invited = ofNetwork(GRADIA, "NETWORK_MEMBER");
        Portal portal = somebody();
        Response first = invited.confirm(portal);

        assertThat(invited.confirm(portal).asString()).isEqualTo(first.asString());
    }

    /** Both know the code when they meet. */
    @Test
    void isOfOneOfTwoAtTheSameMoment() throws SQLException {
        Invited invited = ofNetwork(GRADIA, "NETWORK_MEMBER");
        List<Portal> both = List.of(somebody(), somebody());
        List<CompletableFuture<Response>> answers;
        try (Connection holder = RowLocks.hold(source, "person", invited.id())) {
            answers = both.stream()
                    .map(portal ->
                            CompletableFuture.supplyAsync(() -> invited.confirm(portal), Thread::startVirtualThread))
                    .toList();
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 2);
            holder.rollback();
        }

        assertThat(answers).extracting(answer -> answer.join().statusCode()).containsExactlyInAnyOrder(200, 404);
    }

    @Test
    void isOneInvitationOfTwoToAnAddressAtTheSameMoment() {
        String address = Invited.newAddress();

        List<Integer> answers = Stream.of(GRADIA, SALPAUS)
                .map(inviter -> CompletableFuture.supplyAsync(() -> Invited.invite(
                                "networks",
                                network,
                                "NETWORK_MEMBER",
                                Portal.of(inviter),
                                address.toUpperCase(Locale.ROOT))
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    /** Who knows which one it is could try codes until none is taken. */
    @Test
    void tellsNobodyElseWhichInvitationThereIs() {
        Invited open = ofNetwork(GRADIA, "NETWORK_MEMBER");
        for (Provider other : List.of(OMNIA, SALPAUS)) {
            invitedAlready(other, open).body("invitationId", nullValue());
        }
        invitedAlready(GRADIA, open).body("invitationId", equalTo(open.id().toString()));

        open.confirm(somebody()).then().statusCode(200);
        invitedAlready(OMNIA, open).body("invitationId", equalTo(open.id().toString()));
    }

    @Test
    void isOnePersonOnceInANetwork() {
        Portal person = confirmed(GRADIA, "NETWORK_MEMBER");
        Invited again = ofNetwork(SALPAUS, "NETWORK_MEMBER");

        refused(again.confirm(person), 409, "role-held");

        again.confirm(somebody()).then().statusCode(200);
    }

    /** Neither side is to know first how far the other says that the network is. */
    @Test
    void isOnOneSideOfAProgramme() {
        Portal ofNetwork = confirmed(GRADIA, "NETWORK_MEMBER");
        Invited team = Invited.to("programmes", programme, "COORDINATOR_TEAM", Portal.of(TREDU), mails);
        Invited member = ofNetwork(GRADIA, "NETWORK_MEMBER");

        refused(team.confirm(ofNetwork), 409, "role-held");
        refused(team.confirm(Portal.of(GRADIA)), 409, "role-held");
        refused(member.confirm(Portal.of(TREDU)), 409, "role-held");

        Portal ofTeam = somebody();
        team.confirm(ofTeam).then().statusCode(200);
        refused(member.confirm(ofTeam), 409, "role-held");
    }

    @Test
    void isTakenUntilTheEndOfTheLastDayInFinland() {
        Invited inTime = ofNetwork(GRADIA, "NETWORK_MEMBER");
        Invited late = ofNetwork(GRADIA, "NETWORK_MEMBER");
        clock.moveTo(Instant.parse("2019-03-14T21:59:30Z"));
        inTime.confirm(somebody()).then().statusCode(200);

        clock.moveTo(Instant.parse("2019-03-14T22:00:00Z"));

        refused(late.confirm(somebody()), 404, "invitation-not-valid");
        await().atMost(PATIENCE)
                .untilAsserted(() -> late.read(Portal.of(GRADIA)).then().body("state", equalTo("EXPIRED")));
        late.read(Portal.of(GRADIA)).then().body("name", nullValue()).body("mail", nullValue());
        assertThat(mails.tablesWith(late.address())).isEqualTo(List.of("idempotency_key"));
        Invited.invite("networks", network, "NETWORK_MEMBER", Portal.of(GRADIA), late.address())
                .then()
                .statusCode(201);
    }

    @Test
    void isNotTakenAfterTenWrongOnesUntilItIsSentAgain() {
        Invited invited = ofNetwork(GRADIA, "NETWORK_MEMBER");
        Portal portal = somebody();
        for (int tried = 1; tried <= 10; tried++) {
            refused(invited.confirm(portal, WRONG), 404, "invitation-not-valid");
        }

        refused(invited.confirm(portal), 404, "invitation-not-valid");
        invited.read(Portal.of(GRADIA)).then().body("invitation.hasCode", equalTo(false));
        invited.step(Portal.of(GRADIA), "resending").then().statusCode(200);
        invited.confirm(portal).then().statusCode(200);
    }

    @Test
    void isSentAgainSoManyTimes() {
        Invited invited = ofNetwork(GRADIA, "NETWORK_MEMBER");
        for (int sent = 1; sent < 10; sent++) {
            invited.step(Portal.of(GRADIA), "resending").then().statusCode(200);
        }

        refused(invited.step(Portal.of(GRADIA), "resending"), 409, "invitation-limit-reached")
                .then()
                .body("limit", equalTo("mailsOfAnInvitation"));
        assertThat(mails.to(invited.address())).hasSize(10);
    }

    @Test
    void leavesOrIsRemoved() {
        Invited leaver = ofNetwork(GRADIA, "NETWORK_MEMBER");
        Portal leaving = somebody();
        leaver.confirm(leaving).then().statusCode(200);
        Invited removed = ofNetwork(GRADIA, "NETWORK_MEMBER");
        Portal removing = somebody();
        removed.confirm(removing).then().statusCode(200);
        for (Portal other : List.of(Portal.of(OMNIA), Portal.of(TREDU), Portal.ofOfficer(call))) {
            refused(removed.step(other, "ending"), 403, "forbidden");
        }
        refused(removed.step(Portal.of(GRADIA), "withdrawal"), 409, "illegal-transition")
                .then()
                .body("allowed", contains("end"));

        leaver.step(leaving, "ending").then().statusCode(200).body("state", equalTo("ENDED"));
        removed.step(Portal.of(GRADIA), "ending").then().statusCode(200).body("name", nullValue());

        leaving.network(network).then().statusCode(403);
        removing.network(network).then().statusCode(403);
        people(Portal.of(GRADIA)).then().body("items", empty());
        Portal.of(GRADIA)
                .get("/v1/networks/{id}/history?limit=200", network)
                .then()
                .body("items.action", hasItem("PERSON_LEFT"))
                .body("items.action", hasItem("PERSON_ROLE_ENDED"));
        assertThat(mails.tablesWith(leaver.address())).isEqualTo(List.of("idempotency_key"));
    }

    @Test
    void endsWithTheNetwork() {
        Invited member = ofNetwork(GRADIA, "NETWORK_MEMBER");
        Portal person = somebody();
        member.confirm(person).then().statusCode(200);
        Invited open = ofNetwork(OMNIA, "NETWORK_READER");
        String code = open.code();

        takeAwayTheAward();

        refused(open.confirm(somebody(), code), 404, "invitation-not-valid");
        await().atMost(PATIENCE)
                .untilAsserted(() -> member.read(Portal.of(GRADIA)).then().body("state", equalTo("ENDED")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> open.read(Portal.of(OMNIA)).then().body("state", equalTo("WITHDRAWN")));
        person.network(network).then().statusCode(403);
        refused(
                Invited.invite("networks", network, "NETWORK_MEMBER", Portal.of(GRADIA), Invited.newAddress()),
                409,
                "network-not-active");
    }

    @Test
    void endsWithTheOfficeOfTheCoordinator() {
        Portal person = somebody();
        Invited invited = Invited.to("programmes", programme, "COORDINATOR_TEAM", Portal.of(TREDU), mails);
        invited.confirm(person).then().statusCode(200);
        UUID appointment = database.appointmentsOf(call.id()).getFirst();
        String etag = Portal.of(TREDU).appointment(appointment).header("ETag");

        Portal.of(TREDU)
                .step("/v1/appointments/{id}/refusal", appointment, etag, "{\"reason\": \"Ei resursseja.\"}")
                .then()
                .statusCode(200);

        person.networksOf(programme).then().statusCode(403);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(mails.tablesWith(invited.address())).isEqualTo(List.of("idempotency_key")));
    }

    @Test
    void isForgottenByAddressOrBySubject() {
        Invited open = ofNetwork(GRADIA, "NETWORK_MEMBER");
        Invited known = ofNetwork(GRADIA, "NETWORK_MEMBER");
        String subject = "person-" + UUID.randomUUID();
        Portal person = new Portal(Tokens.of(subject).roles("applicant").sign());
        known.confirm(person).then().statusCode(200);
        Invited other = ofNetwork(GRADIA, "NETWORK_MEMBER");

        erase("recipientDigest", open.address());
        erase("subjectDigest", subject);

        await().atMost(PATIENCE)
                .untilAsserted(() -> open.read(Portal.of(GRADIA)).then().body("state", equalTo("WITHDRAWN")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> known.read(Portal.of(GRADIA)).then().body("state", equalTo("ENDED")));
        person.network(network).then().statusCode(403);
        other.confirm(somebody()).then().statusCode(200);
    }

    @Test
    void tellsNobodyElseOfPeople() {
        Invited invited = ofNetwork(GRADIA, "NETWORK_MEMBER");
        String code = invited.code();
        invited.confirm(somebody()).then().statusCode(200);

        assertThat(mails.tablesWith(invited.address())).isEqualTo(List.of("idempotency_key", "person"));
        assertThat(mails.tablesWith(code)).isEmpty();
        Portal.of(OMNIA)
                .get("/v1/networks/{id}/history?limit=200", network)
                .then()
                .body("items.action", hasItem("PERSON_INVITED"))
                .body("items.name", not(hasItem("Veera Verkkonen")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"V\", \"mail\": {\"address\": \"a@b.example\", \"language\": \"fi\"}} | /role",
                "{\"role\": \"COORDINATOR_TEAM\", \"name\": \"V\", \"mail\": {\"address\": \"a@b.example\", \"language\": \"fi\"}} | /role",
                "{\"role\": \"NETWORK_MEMBER\", \"name\": \"\\u200b\", \"mail\": {\"address\": \"a@b.example\", \"language\": \"fi\"}} | /name",
                "{\"role\": \"NETWORK_MEMBER\", \"name\": \"V\\nBcc: x\", \"mail\": {\"address\": \"a@b.example\", \"language\": \"fi\"}} | /name",
                "{\"role\": \"NETWORK_MEMBER\", \"name\": \"V\", \"mail\": {\"address\": \"nobody\", \"language\": \"fi\"}} | /mail/address",
                "{\"role\": \"NETWORK_MEMBER\", \"name\": \"V\", \"mail\": {\"address\": \"a@b.example\", \"language\": \"de\"}} | /mail/language",
                "{\"role\": \"NETWORK_MEMBER\", \"name\": \"V\"} | /mail"
            })
    void refusesWhatIsNoInvitation(String body, String pointer) {
        Response answer = Portal.of(GRADIA)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/networks/{id}/people", network);

        refused(answer, 400, "invalid-request").then().body("errors.pointer", contains(pointer));
    }

    private Portal confirmed(Provider inviter, String role) {
        Portal person = somebody();
        ofNetwork(inviter, role).confirm(person).then().statusCode(200);
        return person;
    }

    /** On what the portal last read. */
    private static void put(Portal portal, String path, String body, Object... ids) {
        portal.request()
                .header("If-Match", portal.get(path, ids).header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .put(path, ids)
                .then()
                .statusCode(200);
    }

    private String session() {
        return Portal.of(TREDU)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"title\": \"Oppimispäivä\", \"heldOn\": \"2019-04-12\"}")
                .post("/v1/programmes/{id}/learning-sessions", programme)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** At work in the same programme. */
    private UUID anotherOf(Provider lead, Provider member) {
        UUID awarded = call.awardsNetwork(lead, member);
        call.takenIn();
        UUID another = database.networksOfApplication(awarded).getFirst();
        Portal.of(lead).accept(another, "\"0\"").then().statusCode(200);
        return another;
    }

    private ValidatableResponse invitedAlready(Provider inviter, Invited there) {
        Response answer = Invited.invite("networks", network, "NETWORK_MEMBER", Portal.of(inviter), there.address());
        return refused(answer, 409, "already-invited").then();
    }

    private ValidatableResponse owed(Portal portal) {
        return portal.get("/v1/programmes/{id}/missing-values", programme)
                .then()
                .statusCode(200);
    }

    private Invited ofNetwork(Provider inviter, String role) {
        return Invited.to("networks", network, role, Portal.of(inviter), mails);
    }

    /** Who acts for no organisation by their token. */
    private static Portal somebody() {
        return Portal.ofPerson("person-" + UUID.randomUUID(), "applicant");
    }

    private static Portal ofAgency(String role) {
        return new Portal(Tokens.of("agency-" + UUID.randomUUID())
                .roles(role)
                .organisation(Tokens.AGENCY)
                .sign());
    }

    private Response people(Portal portal) {
        return portal.get("/v1/networks/{id}/people", network);
    }

    private void propose() {
        proposeBy(Portal.of(OMNIA)).then().statusCode(201);
    }

    private Response proposeBy(Portal portal) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("""
                        {"shares": [
                          {"businessId": "0502454-6", "sum": {"amount": "300000.00", "currency": "EUR"}},
                          {"businessId": "0208201-1", "sum": {"amount": "200000.00", "currency": "EUR"}},
                          {"businessId": "0993644-6", "sum": {"amount": "75000.00", "currency": "EUR"}}]}""")
                .post(AGREEMENTS, network);
    }

    private Response answer(Portal portal, String step) {
        return portal.request().post(AGREEMENTS + "/1/" + step, network);
    }

    private Response guides(Portal portal) {
        return guides(portal, null);
    }

    /** @param to null for all networks */
    private Response guides(Portal portal, UUID to) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"networkId\": %s, \"title\": \"Ohje\", \"text\": \"Raportoikaa ajallaan.\"}"
                        .formatted(to == null ? null : "\"" + to + "\""))
                .post("/v1/programmes/{id}/guidance-notes", programme);
    }

    /** Another decision comes in the place of the award. */
    private void takeAwayTheAward() {
        call.notifies(call.decision(
                identifiers.next(),
                UUID.fromString(database.decisionOf(application)),
                application,
                "NETWORK",
                "REJECTED",
                null,
                OMNIA,
                GRADIA,
                SALPAUS));
        call.takenIn();
    }

    private void erase(String digest, String of) {
        kafka.send(
                "verkosto.persons",
                "fi.verkosto.person.erased.v1",
                UUID.randomUUID().toString(),
                "{\"%s\": \"%s\"}".formatted(digest, sha256(of)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response refused(Response response, int status, String problem) {
        response.then().log().ifValidationFails().statusCode(status).body("type", endsWith("/" + problem));
        return response;
    }
}
