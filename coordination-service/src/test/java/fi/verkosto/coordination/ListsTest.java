package fi.verkosto.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much it takes to read a list does not depend on how long it is. */
@QuarkusTest
@WithPostgresAndKafka
class ListsTest {

    private static final int MANY = 40;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    EntityManagerFactory entities;

    private final List<UUID> programmes = new ArrayList<>();

    private UUID person;

    /** The rules have been asked about them: what they read meanwhile would be counted. */
    @BeforeEach
    void aPersonWhoPresentsInManyCalls() {
        person = identifiers.next();
        for (int i = 0; i < MANY; i++) {
            UUID programme = identifiers.next();
            programmes.add(programme);
            database.change(
                    "insert into programme (id, call_id, agency, version, looked_on)"
                            + " values (?::uuid, ?::uuid, '2769790-1', 0, '2999-12-31')",
                    programme,
                    programme);
            database.change(
                    "insert into programme_staff (programme_id, person, role) values (?::uuid, ?, 'PRESENTER')",
                    programme,
                    person);
        }
    }

    /** Observers see the programmes of all tests. */
    @AfterEach
    void forgetTheirProgrammes() {
        for (UUID programme : programmes) {
            database.change("delete from programme_staff where programme_id = ?::uuid", programme);
            database.change("delete from programme where id = ?::uuid", programme);
        }
    }

    @Test
    void readsProgrammesWithAsManyStatementsAsOne() {
        long one = fewestStatementsOf(1);
        long many = fewestStatementsOf(MANY);

        assertThat(many).isEqualTo(one);
    }

    /** Of several attempts: jobs run meanwhile, whose statements are counted too and can only add to it. */
    private long fewestStatementsOf(int limit) {
        return LongStream.generate(() -> statementsOf(limit)).limit(8).min().orElseThrow();
    }

    private long statementsOf(int limit) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        Portal.ofPerson(person.toString(), "presenter")
                .get("/v1/programmes?limit={limit}", limit)
                .then()
                .statusCode(200)
                .body("items", hasSize(limit));
        long sent = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return sent;
    }
}
