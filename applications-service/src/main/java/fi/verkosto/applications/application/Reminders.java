package fi.verkosto.applications.application;

import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who is to be reminded of a closing day, and who was. */
@ApplicationScoped
class Reminders {

    /** A draft, or what was changed after it was submitted. */
    private static final String OPEN = """
            (a.state = 'DRAFT' or a.state = 'SUBMITTED' and exists (
                select 1 from submission s where s.application_id = a.id and s.number = a.submissions
                  and (s.content - 'contacts') is distinct from (a.content - 'contacts')))
            """;

    /** The day before and the closing day have at most 25 hours each. */
    private static final Duration LONGEST_BEFORE = Duration.ofHours(50);

    private final Session session;

    Reminders(Session session) {
        this.session = session;
    }

    List<UUID> callsClosingSoon(Instant now) {
        return session
                .createNativeQuery("""
                        select * from grant_call
                        where state = 'PUBLISHED'
                          and cast(terms ->> 'closesAt' as timestamptz) between :now and :latest""", GrantCall.class)
                .setParameter("now", now)
                .setParameter("latest", now.plus(LONGEST_BEFORE))
                .list()
                .stream()
                .filter(call -> ReminderTime.before(call.terms().closesAt()).isAt(now))
                .map(GrantCall::id)
                .toList();
    }

    List<UUID> due(UUID call, ReminderTime time, Instant now, Page page) {
        return session.createNativeQuery("""
                        select a.id from application a
                        where a.call_id = :call and a.id > :after and a.created_at < :startedBefore
                          and\s""" + OPEN + """
                          and not exists (select 1 from reminder r
                                          where r.application_id = a.id and r.closing_day = :closingDay)
                        order by a.id limit :limit""", UUID.class)
                .setParameter("call", call)
                .setParameter("after", page.after())
                .setParameter("startedBefore", time.startedBefore(now))
                .setParameter("closingDay", time.closingDay())
                .setParameter("limit", page.limit())
                .list();
    }

    /** Of several instances at once, one is answered true. The application is locked, so that it stays as it was found. */
    boolean claim(Application application, ReminderTime time, Instant now) {
        return session.createNativeMutationQuery("""
                                insert into reminder (application_id, closing_day, reminded_at)
                                select a.id, :closingDay, :now from application a
                                where a.id = :application and\s""" + OPEN + " on conflict do nothing")
                        .setParameter("application", application.id())
                        .setParameter("closingDay", time.closingDay())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    record Page(UUID after, int limit) {}
}
