package fi.verkosto.coordination.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Shares of agreements in force whose organisations are in their networks no more, for the service itself. */
@ApplicationScoped
public class SharesOfLeavers {

    private static final String OF_LEAVERS = """
            select a.network_id, s.business_id, s.name, s.amount
            from transfer_agreement a
            join transfer_share s on s.agreement_id = a.id
            join network n on n.id = a.network_id
            where a.network_id = any (:networks) and a.state = 'CONFIRMED'
              and s.business_id <> n.lead_business_id
              and not exists (select 1 from network_member m
                              where m.network_id = n.id and m.business_id = s.business_id)
            order by a.network_id, s.position""";

    private final Session session;

    SharesOfLeavers(Session session) {
        this.session = session;
    }

    @Transactional
    public List<LeaversShare> of(Collection<UUID> networks) {
        return session
                .createNativeQuery(OF_LEAVERS, Object[].class)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .list()
                .stream()
                .map(row -> new LeaversShare((UUID) row[0], (String) row[1], (String) row[2], (BigDecimal) row[3]))
                .toList();
    }

    /** What an organisation was to have that has left. */
    public record LeaversShare(UUID networkId, String businessId, String name, BigDecimal share) {}
}
