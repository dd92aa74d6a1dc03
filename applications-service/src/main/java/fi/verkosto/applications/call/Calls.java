package fi.verkosto.applications.call;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** All calls. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<GrantCall, UUID> {

    /** A call that everybody may know of. */
    public GrantCall published(UUID id) {
        return findByIdOptional(id)
                .filter(call -> call.state() != CallState.DRAFT)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** The call, if it is published or the person belongs to its staff; a draft is nobody else's business. */
    public GrantCall visibleTo(String person, UUID id) {
        return findByIdOptional(id)
                .filter(call -> call.state() != CallState.DRAFT || call.hasStaff(person))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** The call for its officer, who may change it. */
    GrantCall forOfficer(String person, UUID id) {
        GrantCall call = visibleTo(person, id);
        if (!call.hasStaff(person, StaffRole.OFFICER)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return call;
    }

    /** The call, locked until the end of the transaction: who counts its applications counts alone. */
    public GrantCall locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("There is no call " + id));
    }

    /** In the order of their making. */
    public List<GrantCall> page(String person, UUID after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from grant_call
                        where id > :after
                          and (state <> 'DRAFT' or staff @> jsonb_build_object(
                                'members', jsonb_build_array(jsonb_build_object('person', cast(:person as text)))))
                        order by id limit :limit""", GrantCall.class)
                .setParameter("after", after)
                .setParameter("person", person)
                .setParameter("limit", limit)
                .list();
    }
}
