package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The series of now of whole programmes, for the service itself: nobody asks for a right. One row for each series. */
@ApplicationScoped
public class ProgrammeSeries {

    private static final String SERIES = """
            select v.network_id, v.indicator_id, v.series,
                   array_agg(v.period order by v.period) as periods, array_agg(v.whole order by v.period) as wholes
            from indicator_value v
            join lateral (select d.series from indicator_definition d where d.indicator_id = v.indicator_id
                          order by d.position desc limit 1) now on now.series = v.series
            where v.network_id = any (:networks) and v.indicator_id = any (:indicators)
            group by v.network_id, v.indicator_id, v.series
            order by v.network_id, v.indicator_id""";

    /** What was said last of a value. */
    private static final String NOTED = """
            select exists (
                select 1 from indicator_value v
                join lateral (select s.note from indicator_statement s where s.value_id = v.id
                              order by s.position desc limit 1) latest on latest.note is not null
                where v.network_id = :network and v.indicator_id = any (:indicators))""";

    private static final String ADDED = """
            select distinct v.network_id, v.indicator_id
            from indicator_statement s
            join indicator_value v on v.id = s.value_id
            join indicator i on i.id = v.indicator_id
            where s.position = 0 and s.stated_at >= :since and s.stated_at < :until and i.programme_id = :programme""";

    private final Session session;
    private final Indicators indicators;

    ProgrammeSeries(Session session, Indicators indicators) {
        this.session = session;
        this.indicators = indicators;
    }

    /** What a programme measures now. */
    @Transactional
    public List<Indicator> measuredIn(UUID programmeId) {
        return indicators.inUseOf(programmeId);
    }

    /** Those with values, by network. */
    @Transactional
    public List<SeriesOfNow> of(Collection<Indicator> measured, Collection<UUID> networks) {
        Map<UUID, Indicator> byId = measured.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        return session
                .createNativeQuery(SERIES, Tuple.class)
                .addScalar("network_id", UUID.class)
                .addScalar("indicator_id", UUID.class)
                .addScalar("series", Integer.class)
                .addScalar("periods", String[].class)
                .addScalar("wholes", BigDecimal[].class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .setParameter("indicators", byId.keySet().toArray(UUID[]::new))
                .list()
                .stream()
                .map(row -> new SeriesOfNow(
                        row.get("network_id", UUID.class),
                        byId.get(row.get("indicator_id", UUID.class)),
                        row.get("series", Integer.class),
                        List.of(row.get("periods", String[].class)),
                        List.of(row.get("wholes", BigDecimal[].class))))
                .toList();
    }

    /** Whether a network has told something beside a value that is charted. */
    boolean hasNoteOf(Collection<Indicator> measured, UUID networkId) {
        UUID[] charted = measured.stream()
                .filter(indicator -> !indicator.current().definition().cumulative())
                .map(Indicator::id)
                .toArray(UUID[]::new);
        return session.createNativeQuery(NOTED, Boolean.class)
                .setParameter("network", networkId)
                .setParameter("indicators", charted)
                .getSingleResult();
    }

    /** Which series were told of another period in that time. */
    @Transactional
    public Set<Added> addedTo(UUID programmeId, Instant since, Instant until) {
        return session
                .createNativeQuery(ADDED, Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("since", since)
                .setParameter("until", until)
                .list()
                .stream()
                .map(row -> new Added((UUID) row[0], (UUID) row[1]))
                .collect(Collectors.toSet());
    }

    /** To what something was added. */
    public record Added(UUID networkId, UUID indicatorId) {}
}
