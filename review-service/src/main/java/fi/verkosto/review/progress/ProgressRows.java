package fi.verkosto.review.progress;

import fi.verkosto.review.panel.PanelState;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Counts in the database: no review or assignment is read as a whole. */
@ApplicationScoped
class ProgressRows {

    private static final String LOAD = """
            count(*) filter (where a.state = 'OFFERED') as offered,
            count(*) filter (where a.state = 'ACCEPTED') as accepted,
            count(*) filter (where a.state = 'COMPLETE') as complete,
            count(*) filter (where a.state = 'DECLINED') as declined,
            count(*) filter (where a.state = 'ENDED') as ended,
            count(*) filter (where a.state = 'DISQUALIFIED') as disqualified
            """;

    private final Session session;

    ProgressRows(Session session) {
        this.session = session;
    }

    /** In the order of their arrival. */
    List<ApplicationProgress> applications(UUID callId, Set<UUID> leftOut) {
        return session
                .createNativeQuery(
                        "select r.id, r.application_id, r.state, r.application ->> 'caseNumber' as case_number,"
                                + " r.application ->> 'strand' as strand, r.application ->> 'title' as title,"
                                + " r.application -> 'lead' ->> 'businessId' as lead, r.application -> 'lead' ->> 'name' as lead_name,"
                                + " (select p.state from panel_round p where p.review_id = r.id"
                                + " and p.state in ('OPEN', 'CLOSED')) as panel, "
                                + LOAD
                                + " from review r left join assignment a on a.review_id = r.id"
                                + " where r.call_id = :call and r.id <> all (:leftOut) group by r.id order by r.id",
                        Tuple.class)
                .setParameter("call", callId)
                .setParameter("leftOut", leftOut.toArray(UUID[]::new))
                .stream()
                .map(ProgressRows::application)
                .toList();
    }

    List<EvaluatorProgress> evaluators(UUID callId, Set<UUID> leftOut) {
        return session
                .createNativeQuery(
                        "select a.evaluator, max(a.completed_at) filter (where a.state = 'COMPLETE') as completed_at, "
                                + LOAD
                                + " from assignment a where a.call_id = :call and a.review_id <> all (:leftOut)"
                                + " group by a.evaluator",
                        Tuple.class)
                .setParameter("call", callId)
                .setParameter("leftOut", leftOut.toArray(UUID[]::new))
                .stream()
                .map(row -> new EvaluatorProgress(
                        row.get("evaluator", String.class),
                        load(row),
                        Optional.ofNullable(row.get("completed_at", Instant.class))))
                .toList();
    }

    private static ApplicationProgress application(Tuple row) {
        return new ApplicationProgress(
                row.get("id", UUID.class),
                row.get("application_id", UUID.class),
                row.get("case_number", String.class),
                row.get("strand", String.class),
                row.get("title", String.class),
                new Organisation(row.get("lead", String.class), row.get("lead_name", String.class)),
                ReviewState.valueOf(row.get("state", String.class)),
                load(row),
                Optional.ofNullable(row.get("panel", String.class)).map(PanelState::valueOf));
    }

    private static Load load(Tuple row) {
        return new Load(
                count(row, "offered"),
                count(row, "accepted"),
                count(row, "complete"),
                count(row, "declined"),
                count(row, "ended"),
                count(row, "disqualified"));
    }

    private static int count(Tuple row, String name) {
        return Math.toIntExact(row.get(name, Long.class));
    }
}
