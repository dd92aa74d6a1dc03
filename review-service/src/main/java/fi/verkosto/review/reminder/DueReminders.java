package fi.verkosto.review.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who is to be reminded of what, once for each due day. Should nothing run on the day of a reminder, late is better than not
 * at all, until the due day is over; who was asked later than that day needs none, for it would come on the heels of the offer.
 */
@ApplicationScoped
class DueReminders {

    private final Session session;

    DueReminders(Session session) {
        this.session = session;
    }

    /** Those that nobody else is working on: a locked one waits for the next run. Of several instances, one gets each. */
    List<DueReminder> claim(ReminderKind kind, LocalDate today, Instant now, int limit) {
        return session
                .createNativeQuery(claiming(kind), Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("review_id", UUID.class)
                .addScalar("evaluator", String.class)
                .addScalar("due_day", LocalDate.class)
                .setParameter("kind", kind.name())
                .setParameter("today", today)
                .setParameter("latest", today.plusDays(kind.daysBefore()))
                .setParameter("daysBefore", kind.daysBefore())
                .setParameter("now", now)
                .setParameter("limit", limit)
                .list()
                .stream()
                .map(row -> new DueReminder((UUID) row[0], (UUID) row[1], (String) row[2], (LocalDate) row[3]))
                .toList();
    }

    private static String claiming(ReminderKind kind) {
        return """
                with due as (
                    select a.id, a.review_id, a.evaluator, a.%1$s as due_day
                    from assignment a join review r on r.id = a.review_id
                    where a.state = '%2$s' and r.state in ('ELIGIBLE', 'IN_REVIEW')
                      and a.%1$s between :today and :latest
                      and a.offered_at < cast(a.%1$s - :daysBefore as timestamp) at time zone 'Europe/Helsinki'
                      and not exists (select 1 from assignment_reminder told
                                      where told.assignment_id = a.id and told.kind = :kind and told.due_day = a.%1$s)
                    order by a.id limit :limit
                    for no key update of a skip locked
                ), claimed as (
                    insert into assignment_reminder (assignment_id, kind, due_day, reminded_at)
                    select id, :kind, due_day, :now from due
                    on conflict do nothing
                    returning assignment_id
                )
                select due.id, due.review_id, due.evaluator, due.due_day
                from due join claimed on claimed.assignment_id = due.id
                order by due.id""".formatted(column(kind), state(kind));
    }

    private static String column(ReminderKind kind) {
        return switch (kind) {
            case ANSWER -> "answer_by";
            case REVIEW -> "review_by";
        };
    }

    /** In which it is not done yet. */
    private static String state(ReminderKind kind) {
        return switch (kind) {
            case ANSWER -> "OFFERED";
            case REVIEW -> "ACCEPTED";
        };
    }
}
