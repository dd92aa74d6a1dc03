package fi.verkosto.applications.call;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

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
        return ifVisible(person, findByIdOptional(id));
    }

    private static GrantCall ifVisible(String person, Optional<GrantCall> found) {
        return found.filter(call -> call.state() != CallState.DRAFT || call.hasStaff(person))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** The call for its officer, who may change it. */
    GrantCall forOfficer(String person, UUID id) {
        return ifOfficer(person, visibleTo(person, id));
    }

    /** The same, locked before it is read: of two officers at once the second sees what the first has changed. */
    GrantCall lockedForOfficer(String person, UUID id) {
        return ifOfficer(person, ifVisible(person, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)));
    }

    private static GrantCall ifOfficer(String person, GrantCall call) {
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

    /** The call, kept from changing until the end of the transaction, which others may ask for at the same time. */
    public GrantCall unchanging(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(call -> call.state() != CallState.DRAFT)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
