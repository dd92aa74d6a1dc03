package fi.verkosto.applications.deadline;

import fi.verkosto.applications.application.Application;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who is to be reminded of a closing day, and who was. */
@ApplicationScoped
class Reminders {

    /** A draft, or what was changed after it was submitted; {@code application_to_remind} is an index of these. */
    private static final String OPEN = " (a.state = 'DRAFT' or a.state = 'SUBMITTED' and a.unsubmitted) ";

    /** The day before and the closing day have at most 25 hours each. */
    private static final Duration LONGEST_BEFORE = Duration.ofHours(50);

    private final Session session;
    private final DueApplications dueApplications;

    Reminders(Session session, DueApplications dueApplications) {
        this.session = session;
        this.dueApplications = dueApplications;
    }

    List<UUID> callsClosingSoon(Instant now) {
        return session
                .createNativeQuery("""
                        select id, cast(terms ->> 'closesAt' as timestamptz) as closes_at from grant_call
                        where state = 'PUBLISHED'
                          and cast(terms ->> 'closesAt' as timestamptz) between :now and :latest""", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("closes_at", Instant.class)
                .setParameter("now", now)
                .setParameter("latest", now.plus(LONGEST_BEFORE))
                .list()
                .stream()
                .filter(call -> ReminderTime.before((Instant) call[1]).isAt(now))
                .map(call -> (UUID) call[0])
                .toList();
    }

    List<UUID> due(UUID call, ReminderTime time, Instant now, Page page) {
        return session.createNativeQuery("""
                        select a.id from application a
                        where a.call_id = :call and a.id > :after and a.created_at < :startedBefore
                          and""" + OPEN + """
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

    /** Those of them that nobody else is working on and that are to be reminded now, locked. */
    List<Application> claim(List<UUID> those, ReminderTime time, Instant now) {
        return dueApplications.lockFree(those).stream()
                .filter(application -> claim(application, time, now))
                .toList();
    }

    /** Of several instances at once, one is answered true. The application is locked, so that it stays as it was found. */
    private boolean claim(Application application, ReminderTime time, Instant now) {
        return session.createNativeMutationQuery("""
                                insert into reminder (application_id, closing_day, reminded_at)
                                select a.id, :closingDay, :now from application a
                                where a.id = :application and""" + OPEN + "on conflict do nothing")
                        .setParameter("application", application.id())
                        .setParameter("closingDay", time.closingDay())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    record Page(UUID after, int limit) {}
}
