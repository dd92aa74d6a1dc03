package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.access.ApplicationAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the caller's organisation is invited to and has not answered. */
@ApplicationScoped
public class Invitations {

    /**
     * In the order of the applications' making: an application that is withdrawn, expired or under review takes nobody in.
     * Of the application and its call no more is read than is shown.
     */
    private static final String OPEN = """
            select m.application_id, m.invited_at, m.version, a.strand, a.title, a.lead_organisation, a.call_id,
                jsonb_path_query_first(a.content, '$.consortium.members[*] ? (@.businessId == $organisation).role',
                    jsonb_build_object('organisation', m.organisation)) #>> '{}' as role,
                c.terms #>> '{names,fi}' as fi, c.terms #>> '{names,sv}' as sv, c.terms #>> '{names,en}' as en,
                cast(c.terms ->> 'closesAt' as timestamptz) as closes_at
            from membership m join application a on a.id = m.application_id join grant_call c on c.id = a.call_id
            where m.organisation = :organisation and m.application_id > :after and m.state = 'INVITED'
                and a.state in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT_REQUESTED')
            order by m.application_id limit :limit""";

    private final Session session;
    private final ApplicationAccess access;

    Invitations(Session session, ApplicationAccess access) {
        this.session = session;
        this.access = access;
    }

    @Transactional
    public List<Invitation> page(UUID after, int limit) {
        return session
                .createNativeQuery(OPEN, Object[].class)
                .addScalar("application_id", UUID.class)
                .addScalar("call_id", UUID.class)
                .addScalar("fi", String.class)
                .addScalar("sv", String.class)
                .addScalar("en", String.class)
                .addScalar("closes_at", Instant.class)
                .addScalar("strand", String.class)
                .addScalar("title", String.class)
                .addScalar("lead_organisation", String.class)
                .addScalar("role", String.class)
                .addScalar("invited_at", Instant.class)
                .addScalar("version", Long.class)
                .setParameter("organisation", access.organisation())
                .setParameter("after", after)
                .setParameter("limit", limit)
                .list()
                .stream()
                .map(Invitations::invitation)
                .toList();
    }

    private static Invitation invitation(Object[] row) {
        LocalizedText names = new LocalizedText((String) row[2], (String) row[3], (String) row[4]);
        return new Invitation(
                (UUID) row[0],
                new Invitation.OfCall((UUID) row[1], names, (Instant) row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (Instant) row[10],
                (Long) row[11]);
    }
}
