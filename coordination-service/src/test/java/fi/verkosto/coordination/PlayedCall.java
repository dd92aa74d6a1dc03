package fi.verkosto.coordination;

import static org.awaitility.Awaitility.await;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.testkit.KafkaTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A call of its own for a test, with its events as the other services send them. */
public final class PlayedCall {

    public static final Provider OMNIA = new Provider("0502454-6", "Omnia");
    public static final Provider OSAO = new Provider("0992445-3", "OSAO");
    public static final Provider GRADIA = new Provider("0208201-1", "Gradia");
    public static final Provider TREDU = new Provider("0211675-2", "Tredu");
    public static final Provider TURKU = new Provider("0204819-8", "Turku");
    public static final Provider SALPAUS = new Provider("0993644-6", "Salpaus");
    public static final Provider SAKKY = new Provider("1852679-9", "Sakky");
    public static final Provider RIVERIA = new Provider("0212371-7", "Riveria");

    /** An invented provider that no test gives a part in anything. */
    public static final Provider OUTSIDER = new Provider("2345678-0", "Outsider");

    public static final String PUBLISHED = "fi.verkosto.call.published.v1";
    public static final String SUBMITTED = "fi.verkosto.application.submitted.v1";
    public static final String NOTIFIED = "fi.verkosto.decision.notified.v1";

    private final KafkaTopic kafka;
    private final Identifiers identifiers;
    private final Database database;
    private final UUID id;
    private final List<String> sent = new ArrayList<>();
    private int revision;
    private long told;
    private String acceptBy = "2099-12-31";

    public PlayedCall(KafkaTopic kafka, Identifiers identifiers, Database database) {
        this.kafka = kafka;
        this.identifiers = identifiers;
        this.database = database;
        this.id = identifiers.next();
    }

    public UUID id() {
        return id;
    }

    /** Waits until everything sent so far has taken effect. Answers the programme's ID. */
    public UUID takenIn() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sent.stream().allMatch(database::hasReceived) && database.knowsCall(id, revision));
        return database.programmeOf(id).orElseThrow();
    }

    /** With {@code officer-<call>} and {@code decider-<call>} as its staff. */
    public void isPublished() {
        kafka.send("verkosto.applications", PUBLISHED, id.toString(), published(++revision, "officer-" + id));
    }

    public String published(int ofRevision, String officer) {
        return """
                {
                  "callId": "%1$s",
                  "revision": %2$d,
                  "caseNumber": "1/340/2018",
                  "names": {"fi": "Johtaminen", "sv": "Ledning", "en": "Management"},
                  "totalSum": {"amount": "4000000.00", "currency": "EUR"},
                  "projectStart": "2019-02-01",
                  "projectEnd": "2020-12-31",
                  "codeLists": {
                    "managementLevels": [{"code": "TOP", "names": {"fi": "ylin johto", "sv": "högsta ledningen", "en": "top management"}},
                                         {"code": "MIDDLE", "names": {"fi": "keskijohto", "sv": "mellanledningen", "en": "middle management"}}],
                    "partnerKinds": [{"code": "STUDENTS", "names": {"fi": "opiskelijat", "sv": "studerande", "en": "students"}}]
                  },
                  "staff": [
                    {"person": "%3$s", "role": "OFFICER"},
                    {"person": "decider-%1$s", "role": "DECIDER"}
                  ]
                }""".formatted(id, ofRevision, officer);
    }

    /** What is awarded from now on is accepted until this day. */
    public void lastDayToAccept(String day) {
        acceptBy = day;
    }

    /** Answers the application's ID. */
    public UUID awardsNetwork(Provider lead, Provider... members) {
        UUID application = identifiers.next();
        notifies(decision(application, "NETWORK", "AWARDED", lead, members));
        return application;
    }

    public void awardsCoordination(Provider lead) {
        notifies(decision(identifiers.next(), "COORDINATION", "AWARDED", lead));
    }

    public void rejects(Provider lead) {
        notifies(decision(identifiers.next(), "NETWORK", "REJECTED", lead));
    }

    public void notifies(String decision) {
        sent.add(kafka.send("verkosto.review", NOTIFIED, identifiers.next().toString(), decision));
    }

    /** What the application of a network said when it was submitted. */
    public void tellsApplication(UUID application, int ofRevision, String summary, Provider lead, Provider... members) {
        kafka.send("verkosto.applications", SUBMITTED, application.toString(), """
                {
                  "applicationId": "%s",
                  "callId": "%s",
                  "revision": %d,
                  "summary": "%s",
                  "goals": ["Yhteinen tapa johtaa asiakkuuksia"],
                  "lead": {"businessId": "%s", "name": "%s", "homeRegion": "01"},
                  "leadDevelopmentStage": "ADVANCED",
                  "members": [%s],
                  "regions": ["13", "01"],
                  "partners": [{"number": 2, "name": "Nuorten työpajat ry", "kind": "THIRD_SECTOR"}],
                  "themes": ["PARTNERSHIPS"],
                  "managementLevels": ["TOP", "MIDDLE"],
                  "staffGroups": ["TEACHING"],
                  "totalCosts": {"amount": "718750.00", "currency": "EUR"},
                  "requestedGrant": {"amount": "575000.00", "currency": "EUR"}
                }""".formatted(
                        application,
                        id,
                        ofRevision,
                        summary,
                        lead.businessId(),
                        lead.name(),
                        Arrays.stream(members).map(PlayedCall::organisation).collect(Collectors.joining(", "))));
    }

    public String decision(UUID application, String kind, String outcome, Provider lead, Provider... members) {
        return decision(identifiers.next(), null, application, kind, outcome, "575000.00", lead, members);
    }

    /**
     * One that may come in the place of another.
     *
     * @param supersedes null for a first decision
     */
    public String decision(
            UUID id,
            UUID supersedes,
            UUID application,
            String kind,
            String outcome,
            String sum,
            Provider lead,
            Provider... members) {
        return """
                {
                  "decisionId": "%s",
                  "revision": 1,
                  "applicationId": "%s",
                  "callId": "%s",
                  "strand": "%s",
                  "strandKind": "%s",
                  "outcome": "%s",
                  %s
                  %s
                  "notifiedAt": "%s",
                  "application": {
                    "caseNumber": "12/340/2018",
                    "title": "%s ja kumppanit",
                    "lead": %s,
                    "members": [%s]
                  }
                }""".formatted(
                        id,
                        application,
                        this.id,
                        kind,
                        kind,
                        outcome,
                        outcome.equals("AWARDED") ? award(sum) : "",
                        supersedes == null ? "" : "\"supersedes\": \"%s\",".formatted(supersedes),
                        Instant.parse("2019-01-21T08:00:00Z").plusSeconds(told++),
                        lead.name(),
                        organisation(lead),
                        Arrays.stream(members).map(PlayedCall::organisation).collect(Collectors.joining(", ")));
    }

    private String award(String sum) {
        return """
                "awarded": {"amount": "%1$s", "currency": "EUR"},
                "grant": [{"category": "PERSONNEL", "sum": {"amount": "%1$s", "currency": "EUR"}}],
                "acceptBy": "%2$s",""".formatted(sum, acceptBy);
    }

    private static String organisation(Provider provider) {
        return "{\"businessId\": \"%s\", \"name\": \"%s\", \"role\": \"Pilots\", \"developmentStage\": \"STARTING\"}"
                .formatted(provider.businessId(), provider.name());
    }
}
