package fi.verkosto.applications.deadline;

import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every instance looks for whom to remind every few seconds, and most of all when most applications are there. */
@QuarkusTest
@WithPostgresAndKafka
class RemindersTest {

    private static final String GRADIA = "0208201-1";
    private static final Instant CLOSES = Instant.parse("2018-11-21T14:15:00Z");

    /** Each with ten kilobytes of its own in both. */
    private static final String COPIES = """
            with copied as (
                insert into application (id, version, call_id, agency, strand, lead_organisation, case_number, state, content,
                    section_versions, submissions, title, total_costs, requested_grant, completeness, organisations, regions,
                    created_at, updated_at, first_submitted_at, submitted_at)
                select gen_random_uuid(), version, call_id, agency, strand, lead_organisation, n || '/' || id, state,
                    jsonb_set(content, '{basics,summary}', to_jsonb(
                        (select string_agg(md5(n || ' ' || m), '') from generate_series(1, 320) m))),
                    section_versions, submissions, title, total_costs, requested_grant, completeness, organisations, regions,
                    created_at, updated_at, first_submitted_at, submitted_at
                from application, generate_series(1, 500) n where id = :id
                returning id, content)
            insert into submission (application_id, number, submitted_at, content, parties)
            select c.id, s.number, s.submitted_at, c.content, s.parties
            from copied c, submission s where s.application_id = :id""";

    /** By this transaction, of the contents: they do not fit into the rows, which a plan may read or find by an index. */
    private static final String CONTENTS_READ = """
            select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0) from pg_stat_xact_all_tables
            where relid in (select reltoastrelid from pg_class
                            where relname in ('application', 'submission') and relkind = 'r')""";

    private final Reminders reminders;
    private final BusinessClock clock;
    private final EntityManager entities;

    RemindersTest(Reminders reminders, BusinessClock clock, EntityManager entities) {
        this.reminders = reminders;
        this.clock = clock;
        this.entities = entities;
    }

    @Test
    void readNothingOfWhatIsSubmitted() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        String call = publishedCall();
        UUID draft = UUID.fromString(completeDraftOf(GRADIA, call));
        UUID submitted = UUID.fromString(submittedTo(call, GRADIA));
        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery(COPIES).setParameter("id", submitted).executeUpdate();
            entities.createNativeQuery("analyze application, submission").executeUpdate();
            long before = contentsRead();

            var due = reminders.due(
                    UUID.fromString(call),
                    ReminderTime.before(CLOSES),
                    CLOSES.minusSeconds(3600),
                    new Reminders.Page(new UUID(0, 0), 1_000));

            assertThat(due).containsExactly(draft);
            assertThat(contentsRead() - before).as("pieces of contents read").isZero();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private long contentsRead() {
        return ((Number) entities.createNativeQuery(CONTENTS_READ).getSingleResult()).longValue();
    }
}
