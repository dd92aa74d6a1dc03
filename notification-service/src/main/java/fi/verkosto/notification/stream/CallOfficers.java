package fi.verkosto.notification.stream;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who is staff of which call, and which application is to which, as far as this service has heard. */
@ApplicationScoped
public class CallOfficers {

    private static final String OFFICER = "OFFICER";

    private static final String LEARN_CALL = """
            insert into known_call (id, agency, revision) values (:call, :agency, :revision)
            on conflict (id) do update set agency = excluded.agency, revision = excluded.revision
            where known_call.revision <= excluded.revision""";

    private static final String LEARN_APPLICATION = """
            insert into known_application (id, call_id, revision) values (:application, :call, :revision)
            on conflict (id) do update set call_id = excluded.call_id, revision = excluded.revision
            where known_application.revision <= excluded.revision""";

    private static final String ROLES = """
            select s.role from known_application a
                join known_call c on c.id = a.call_id
                join call_staff s on s.call_id = a.call_id
            where a.id = :application and s.person = :person
              and (c.agency = :organisation or s.role in ('EVALUATOR', 'OBSERVER'))
              and not exists (select from application_readers r
                              where r.application_id = a.id and s.person = any (r.disqualified))""";

    private final Session session;

    CallOfficers(Session session) {
        this.session = session;
    }

    /** Leaves alone what is known of a later revision. The row stays locked until the end of the transaction. */
    @Transactional
    public void learnCall(UUID callId, String agency, long revision, Set<CallStaff> staff) {
        int learned = session.createNativeMutationQuery(LEARN_CALL)
                .setParameter("call", callId)
                .setParameter("agency", agency)
                .setParameter("revision", revision)
                .executeUpdate();
        if (learned == 0) {
            return;
        }
        session.createNativeMutationQuery("delete from call_staff where call_id = :call")
                .setParameter("call", callId)
                .executeUpdate();
        staff.forEach(member -> session.createNativeMutationQuery(
                        "insert into call_staff (call_id, person, role) values (:call, :person, :role)")
                .setParameter("call", callId)
                .setParameter("person", member.person())
                .setParameter("role", member.role())
                .executeUpdate());
    }

    @Transactional
    public void learnApplication(UUID applicationId, UUID callId, long revision) {
        session.createNativeMutationQuery(LEARN_APPLICATION)
                .setParameter("application", applicationId)
                .setParameter("call", callId)
                .setParameter("revision", revision)
                .executeUpdate();
    }

    /**
     * Refuses everybody but the officers of the call. For people outside its staff, and for who is disqualified, the
     * application does not exist, and for nobody at all before it was submitted.
     *
     * @param organisation that the person acts for: the agency, if they are its officer
     */
    @Transactional
    public void require(String person, Optional<String> organisation, UUID applicationId) {
        List<String> roles = roles(person, organisation, applicationId);
        if (roles.isEmpty()) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        if (!roles.contains(OFFICER)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    @Transactional
    List<String> roles(String person, Optional<String> organisation, UUID applicationId) {
        return session.createNativeQuery(ROLES, String.class)
                .setParameter("application", applicationId)
                .setParameter("person", person)
                .setParameter("organisation", organisation.orElse(""))
                .list();
    }
}
