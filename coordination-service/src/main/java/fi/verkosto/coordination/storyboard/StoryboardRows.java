package fi.verkosto.coordination.storyboard;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.assessment.CollaborativeLevel;
import fi.verkosto.coordination.chart.Direction;
import fi.verkosto.coordination.storyboard.StoryboardContent.Assessed;
import fi.verkosto.coordination.storyboard.StoryboardContent.Measured;
import fi.verkosto.coordination.storyboard.StoryboardContent.Point;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What storyboards are made of, beside timelines: one question each, however many networks. */
@ApplicationScoped
class StoryboardRows {

    /** Before both have spoken nobody else knows what one of them says. */
    private static final String ASSESSMENTS = """
            select network_id, month, max(level) filter (where side = 'NETWORK') as network,
                   max(level) filter (where side = 'COORDINATOR') as coordinator
            from assessment where network_id = any (:networks)
            group by network_id, month having count(*) = 2
            order by network_id, month""";

    private static final String SERIES = """
            select v.network_id, i.code, d.definition -> 'names' ->> 'fi' as fi, d.definition -> 'names' ->> 'sv' as sv,
                   d.definition -> 'names' ->> 'en' as en, d.definition ->> 'unit' as unit,
                   d.definition ->> 'direction' as direction, cast(d.definition ->> 'target' as numeric) as target,
                   v.period, v.whole
            from indicator_value v
            join indicator i on i.id = v.indicator_id and i.state = 'IN_USE'
            join lateral (select series, definition from indicator_definition where indicator_id = i.id
                          order by position desc limit 1) d on d.series = v.series
            where v.network_id = any (:networks)
            order by v.network_id, i.code, v.period""";

    private final Session session;

    StoryboardRows(Session session) {
        this.session = session;
    }

    List<OfNetwork<Assessed>> assessments(Collection<UUID> networks) {
        return rows(ASSESSMENTS, networks).stream()
                .map(row -> new OfNetwork<>(
                        row.get("network_id", UUID.class),
                        new Assessed(
                                row.get("month", String.class),
                                CollaborativeLevel.valueOf(row.get("network", String.class)),
                                CollaborativeLevel.valueOf(row.get("coordinator", String.class)))))
                .toList();
    }

    List<OfNetwork<Measured>> series(Collection<UUID> networks) {
        List<OfNetwork<Measured>> found = new ArrayList<>();
        for (Tuple row : rows(SERIES, networks)) {
            UUID network = row.get("network_id", UUID.class);
            List<Point> points = new ArrayList<>();
            boolean goesOn = !found.isEmpty()
                    && found.getLast().networkId().equals(network)
                    && found.getLast().what().code().equals(row.get("code", String.class));
            if (goesOn) {
                points.addAll(found.removeLast().what().values());
            }
            points.add(new Point(row.get("period", String.class), row.get("whole", BigDecimal.class)));
            found.add(new OfNetwork<>(network, measured(row, points)));
        }
        return found;
    }

    private static Measured measured(Tuple row, List<Point> points) {
        return new Measured(
                row.get("code", String.class),
                new LocalizedText(
                        row.get("fi", String.class), row.get("sv", String.class), row.get("en", String.class)),
                row.get("unit", String.class),
                Direction.valueOf(row.get("direction", String.class)),
                row.get("target", BigDecimal.class),
                points);
    }

    private List<Tuple> rows(String sql, Collection<UUID> networks) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .list();
    }

    record OfNetwork<T>(UUID networkId, T what) {}
}
