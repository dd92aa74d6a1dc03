package fi.verkosto.coordination.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The programmes that nobody has looked at today. */
@ApplicationScoped
class DueProgrammes {

    private static final String DUE = """
            select id from programme where looked_on is null or looked_on < :today order by looked_on nulls first, id
            limit 100""";

    private final Session session;

    DueProgrammes(Session session) {
        this.session = session;
    }

    @Transactional
    List<UUID> on(LocalDate today) {
        return session.createNativeQuery(DUE, UUID.class)
                .setParameter("today", today)
                .list();
    }
}
