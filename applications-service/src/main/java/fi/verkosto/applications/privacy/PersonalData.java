package fi.verkosto.applications.privacy;

import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.content.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Where personal data live, and how they go from there. Written against the tables and not the aggregates: an erasure
 * also reaches what no aggregate may change, such as kept versions. The signed record of a submission holds
 * organisations only, and is not touched.
 */
@ApplicationScoped
class PersonalData {

    private static final String[] CONTACTS = {"contactPerson", "backupContact"};

    private static final String PROVIDER =
            "update provider set email = null, version = version + 1 where is_address(email, :mark)";

    /** Relayed already: the rows are only kept for a look at them, and Debezium reads the log. */
    private static final String REQUESTED_MAILS =
            "delete from outbox where topic = 'verkosto.notifications' and text_names_person(data, :mark, false)";

    /** The request stays known, so that it has no second effect; only its answer is gone. */
    private static final String ANSWERS =
            "update idempotency_key set body = null where text_names_person(body, :mark, false)";

    private static final String GRANTS = "delete from access_grant where person = :mark";

    private static final String INVITATIONS_BY_MAIL = "delete from access_invitation where is_address(email, :mark)";

    private static final String INVITATIONS_ACCEPTED = "delete from access_invitation where accepted_by = :mark";

    private static final String NAMES = "delete from person_name where subject = :mark";

    /** Whoever acts for an organisation again is known again. */
    private static final String KNOWN = "delete from known_person where person = :mark";

    /** Whoever keeps a copy of the call is told at the next question: by tag and by time, which has whole seconds. */
    private static final String PUBLISHED_CONTACTS = """
            update grant_call
            set terms = jsonb_set(terms, '{contactPersons}', (
                    select coalesce(jsonb_agg(contact), '[]') from jsonb_array_elements(terms -> 'contactPersons') contact
                    where is_address(contact ->> 'email', :mark) is not true)),
                version = version + 1,
                updated_at = greatest(:now, date_trunc('second', updated_at) + interval '1 second')
            where exists (
                select from jsonb_array_elements(
                    case when jsonb_typeof(terms -> 'contactPersons') = 'array' then terms -> 'contactPersons' else '[]' end)
                        contact
                where is_address(contact ->> 'email', :mark))""";

    private final EntityManager database;
    private final AuditTrail auditTrail;

    PersonalData(EntityManager database, AuditTrail auditTrail) {
        this.database = database;
        this.auditTrail = auditTrail;
    }

    /** Erases, and counts the rows in each place. */
    Map<String, Long> erase(Person person, Instant now) {
        Map<String, Long> erased = new TreeMap<>();
        if (person.email() != null) {
            for (String contact : CONTACTS) {
                eraseWorkingContent(erased, contact, person.email());
                for (String table : tablesOfKeptContent()) {
                    run(erased, table + ".content", ofKeptContent(table, contact), person.email());
                }
            }
            erasePublishedContacts(erased, person.email(), now);
            run(erased, "provider.email", PROVIDER, person.email());
            run(erased, "access_invitation.email", INVITATIONS_BY_MAIL, person.email());
            String named = Mark.address(person.email()).text();
            run(erased, "outbox.data", REQUESTED_MAILS, named);
            run(erased, "idempotency_key.body", ANSWERS, named);
        }
        if (person.subject() != null) {
            run(erased, "access_grant.person", GRANTS, person.subject());
            run(erased, "access_invitation.accepted_by", INVITATIONS_ACCEPTED, person.subject());
            run(erased, "person_name.name", NAMES, person.subject());
            run(erased, "known_person.person", KNOWN, person.subject());
        }
        erased.values().removeIf(count -> count == 0);
        return erased;
    }

    /** With the versions, so that who still has the old state on the screen is told that it is stale. */
    private static String ofWorkingContent(String contact) {
        return """
                update application
                set content = jsonb_set(content, '{contacts,%1$s}', 'null'),
                    section_versions = jsonb_set(section_versions, '{versions,contacts}',
                        to_jsonb(coalesce(cast(section_versions #>> '{versions,contacts}' as bigint), 0) + 1)),
                    version = version + 1
                where is_address(content #>> '{contacts,%1$s,email}', :mark)
                returning id""".formatted(contact);
    }

    @SuppressWarnings("unchecked") // A query of one column of UUIDs.
    private void eraseWorkingContent(Map<String, Long> erased, String contact, String mark) {
        List<UUID> applications = database.createNativeQuery(ofWorkingContent(contact), UUID.class)
                .setParameter("mark", mark)
                .getResultList();
        applications.forEach(id -> auditTrail.recordBySystem(
                id, AuditAction.PERSON_ERASED, Map.of(AuditDetails.SECTION, Section.CONTACTS.path())));
        erased.merge("application.content", (long) applications.size(), Long::sum);
    }

    private void erasePublishedContacts(Map<String, Long> erased, String mark, Instant now) {
        Query query = database.createNativeQuery(PUBLISHED_CONTACTS)
                .setParameter("mark", mark)
                .setParameter("now", now);
        erased.merge("grant_call.terms", (long) query.executeUpdate(), Long::sum);
    }

    private static String ofKeptContent(String table, String contact) {
        return """
                update "%1$s" set content = jsonb_set(content, '{contacts,%2$s}', 'null')
                where is_address(content #>> '{contacts,%2$s,email}', :mark)""".formatted(table, contact);
    }

    /** Kept and submitted versions: whatever table beside the working one keeps the content of applications. */
    @SuppressWarnings("unchecked") // A query of one text column.
    private List<String> tablesOfKeptContent() {
        return database.createNativeQuery("""
                        select table_name from information_schema.columns
                        where table_schema = current_schema() and column_name = 'content' and data_type = 'jsonb'
                          and table_name <> 'application'
                        order by table_name""", String.class).getResultList();
    }

    private void run(Map<String, Long> erased, String place, String sql, String mark) {
        Query query = database.createNativeQuery(sql).setParameter("mark", mark);
        erased.merge(place, (long) query.executeUpdate(), Long::sum);
    }
}
