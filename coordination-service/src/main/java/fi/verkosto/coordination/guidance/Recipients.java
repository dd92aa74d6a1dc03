package fi.verkosto.coordination.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** For whom notes are: whoever takes part in the network, or in the programme, now. */
@ApplicationScoped
class Recipients {

    /** So that they are shown at once. */
    static final int MOST = 1_000;

    private static final String OF_NOTE = """
            select p.business_id as business_id, min(coalesce(m.name, n.lead_name)) as name,
                max(a.acknowledged_at) as acknowledged_at
            from programme_participation p
            join network n on n.id = p.network_id
            left join network_member m on m.network_id = n.id and m.business_id = p.business_id
            left join guidance_acknowledgement a on a.note_id = :note and a.business_id = p.business_id
            where p.programme_id = :programme and (cast(:network as uuid) is null or p.network_id = cast(:network as uuid))
            group by p.business_id
            order by acknowledged_at nulls first, name, business_id
            limit :most""";

    private final Session session;

    Recipients(Session session) {
        this.session = session;
    }

    List<Recipient> of(GuidanceNote note) {
        return session
                .createNativeQuery(OF_NOTE, Object[].class)
                .setParameter("note", note.id())
                .setParameter("programme", note.programmeId())
                .setParameter("network", note.networkId().map(UUID::toString).orElse(null), String.class)
                .setParameter("most", MOST)
                .addScalar("business_id", String.class)
                .addScalar("name", String.class)
                .addScalar("acknowledged_at", Instant.class)
                .list()
                .stream()
                .map(row -> new Recipient((String) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }
}
