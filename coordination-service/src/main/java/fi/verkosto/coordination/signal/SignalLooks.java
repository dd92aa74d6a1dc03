package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.signal.AlarmBudget.RuleCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** How often rules were asked in a month, and how often they were right: counted in rows that hold sums alone. */
@ApplicationScoped
class SignalLooks {

    private static final String COUNT = """
            insert into signal_look (programme_id, month, rule, looks, expected)
            values (:programme, :month, :rule, :looks, :expected)
            on conflict (programme_id, month, rule) do update
               set looks = signal_look.looks + excluded.looks, expected = signal_look.expected + excluded.expected""";

    private static final String RAISED = """
            insert into signal_look (programme_id, month, rule, looks, expected, raised)
            values (:programme, :month, :rule, 0, 0, :times)
            on conflict (programme_id, month, rule) do update set raised = signal_look.raised + excluded.raised""";

    private static final String JUDGED = """
            insert into signal_look (programme_id, month, rule, looks, expected, useful, false_alarms)
            values (:programme, :month, :rule, 0, 0, :useful, :falseAlarms)
            on conflict (programme_id, month, rule) do update
               set useful = signal_look.useful + excluded.useful,
                   false_alarms = signal_look.false_alarms + excluded.false_alarms""";

    private static final String OF = """
            select month, rule, looks, expected, raised, useful, false_alarms
            from signal_look where programme_id = :programme and month >= :since order by month desc, rule""";

    private final Session session;

    SignalLooks(Session session) {
        this.session = session;
    }

    void count(UUID programmeId, YearMonth month, Findings.Look look) {
        session.createNativeMutationQuery(COUNT)
                .setParameter("programme", programmeId)
                .setParameter("month", month.toString())
                .setParameter("rule", look.rule())
                .setParameter("looks", look.times())
                .setParameter("expected", look.expected())
                .executeUpdate();
    }

    void raised(UUID programmeId, YearMonth month, String rule, long times) {
        session.createNativeMutationQuery(RAISED)
                .setParameter("programme", programmeId)
                .setParameter("month", month.toString())
                .setParameter("rule", rule)
                .setParameter("times", times)
                .executeUpdate();
    }

    void judged(UUID programmeId, YearMonth month, String rule, Judgement judgement) {
        session.createNativeMutationQuery(JUDGED)
                .setParameter("programme", programmeId)
                .setParameter("month", month.toString())
                .setParameter("rule", rule)
                .setParameter("useful", judgement == Judgement.USEFUL ? 1 : 0)
                .setParameter("falseAlarms", judgement == Judgement.FALSE_ALARM ? 1 : 0)
                .executeUpdate();
    }

    List<RuleMonth> of(UUID programmeId, YearMonth since) {
        return session
                .createNativeQuery(OF, Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("since", since.toString())
                .stream()
                .map(row -> new RuleMonth(
                        YearMonth.parse((String) row[0]),
                        new RuleCount(
                                (String) row[1],
                                ((Number) row[2]).longValue(),
                                (BigDecimal) row[3],
                                ((Number) row[4]).longValue(),
                                ((Number) row[5]).longValue(),
                                ((Number) row[6]).longValue())))
                .toList();
    }

    /** What a rule did in a month. */
    record RuleMonth(YearMonth month, RuleCount count) {}
}
