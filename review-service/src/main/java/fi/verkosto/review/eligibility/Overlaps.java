package fi.verkosto.review.eligibility;

import fi.verkosto.review.eligibility.Evidence.Overlap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Which providers take part in several applications to a call, as the lead or a member, withdrawn ones left out. */
@ApplicationScoped
class Overlaps {

    private static final String FIND = """
            with party as (
                select r.id, r.application_id, r.application ->> 'caseNumber' as case_number, p.business_id, p.name
                from review r
                cross join lateral (
                    select r.application -> 'lead' ->> 'businessId' as business_id, r.application -> 'lead' ->> 'name' as name
                    union all
                    select m ->> 'businessId', m ->> 'name' from jsonb_array_elements(r.application -> 'members') m) p
                where r.call_id = :call and r.state <> 'WITHDRAWN' and not r.id = any (:leftOut))
            select mine.id as mine, other.id as other, other.application_id, other.case_number, mine.business_id, mine.name
            from party mine
            join party other on other.business_id = mine.business_id and other.id <> mine.id
            where mine.id = any (:reviews)
            order by mine.id, other.id, mine.business_id""";

    private final Session session;

    Overlaps(Session session) {
        this.session = session;
    }

    /** By review; none where there are none. Nothing is said of those left out, which are as if they were not there. */
    Map<UUID, List<Overlap>> of(UUID callId, Collection<UUID> reviews, Set<UUID> leftOut) {
        return session
                .createNativeQuery(FIND, Object[].class)
                .addScalar("mine", UUID.class)
                .addScalar("other", UUID.class)
                .addScalar("application_id", UUID.class)
                .addScalar("case_number", String.class)
                .addScalar("business_id", String.class)
                .addScalar("name", String.class)
                .setParameter("call", callId)
                .setParameter("reviews", reviews.toArray(UUID[]::new))
                .setParameter("leftOut", leftOut.toArray(UUID[]::new))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(Overlaps::overlap, Collectors.toList())));
    }

    private static Overlap overlap(Object[] row) {
        return new Overlap((UUID) row[1], (UUID) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }
}
