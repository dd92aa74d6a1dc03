package fi.verkosto.review.decisionletter;

import fi.verkosto.review.decisioncontent.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Rows of the letters of calls, and who opened them: without the files, which are large. */
@ApplicationScoped
class LetterRows {

    /** Of one letter: whoever else opened it is counted in the trail. */
    private static final int MOST_OPENINGS = 100;

    private static final String ROWS = """
            select l.decision_id, cast(l.data #>> '{application,id}' as uuid) as application_id,
                l.data ->> 'caseNumber' as case_number, l.data #>> '{application,lead,name}' as lead,
                l.data ->> 'outcome' as outcome, l.language, l.channel, l.sent_at, l.last_day, l.sha256, l.resent_at
            from decision_letter l
            where l.call_id = any (:calls) and l.decision_id > :after and not (l.review_id = any (:leftOut))
            order by l.decision_id limit :limit""";

    private static final String OPENINGS = """
            select decision_id, person, organisation, first_at, last_at, times from (
                select o.*, row_number() over (partition by decision_id order by first_at, person, organisation) as place
                from letter_opening o where o.decision_id = any (:letters)) ordered
            where place <= :most order by decision_id, place""";

    private static final String OPEN = """
            insert into letter_opening as o (decision_id, person, organisation, first_at, last_at, times)
            values (:letter, :person, :organisation, :now, :now, 1)
            on conflict (decision_id, person, organisation)
                do update set last_at = excluded.last_at, times = o.times + 1
            returning times""";

    private final Session session;

    LetterRows(Session session) {
        this.session = session;
    }

    /**
     * Notes that somebody of the applicants opens a letter.
     *
     * @return whether they never did before
     */
    boolean open(UUID letter, String person, String organisation, Instant now) {
        return session.createNativeQuery(OPEN, Integer.class)
                        .setParameter("letter", letter)
                        .setParameter("person", person)
                        .setParameter("organisation", organisation)
                        .setParameter("now", now)
                        .getSingleResult()
                == 1;
    }

    /** By ascending ID of the decision. */
    List<LetterRow> page(Collection<UUID> calls, Set<UUID> leftOut, UUID after, int limit) {
        List<Object[]> rows = session.createNativeQuery(ROWS, Object[].class)
                .addScalar("decision_id", UUID.class)
                .addScalar("application_id", UUID.class)
                .addScalar("case_number", String.class)
                .addScalar("lead", String.class)
                .addScalar("outcome", String.class)
                .addScalar("language", String.class)
                .addScalar("channel", String.class)
                .addScalar("sent_at", Instant.class)
                .addScalar("last_day", LocalDate.class)
                .addScalar("sha256", String.class)
                .addScalar("resent_at", Instant.class)
                .setParameter("calls", calls.toArray(UUID[]::new))
                .setParameter("after", after)
                .setParameter("leftOut", leftOut.toArray(UUID[]::new))
                .setParameter("limit", limit)
                .list();
        Map<UUID, List<LetterOpening>> openings =
                openings(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> row(row, openings.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    private static LetterRow row(Object[] row, List<LetterOpening> openings) {
        return new LetterRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                Outcome.valueOf((String) row[4]),
                (String) row[5],
                Delivery.valueOf((String) row[6]),
                (Instant) row[7],
                (LocalDate) row[8],
                (String) row[9],
                (Instant) row[10],
                openings);
    }

    private Map<UUID, List<LetterOpening>> openings(Collection<UUID> letters) {
        return session
                .createNativeQuery(OPENINGS, Object[].class)
                .addScalar("decision_id", UUID.class)
                .addScalar("person", String.class)
                .addScalar("organisation", String.class)
                .addScalar("first_at", Instant.class)
                .addScalar("last_at", Instant.class)
                .addScalar("times", Integer.class)
                .setParameter("letters", letters.toArray(UUID[]::new))
                .setParameter("most", MOST_OPENINGS)
                .stream()
                .map(row -> new LetterOpening(
                        (UUID) row[0], (String) row[1], (String) row[2], (Instant) row[3], (Instant) row[4], (Integer)
                                row[5]))
                .collect(Collectors.groupingBy(LetterOpening::decisionId));
    }
}
