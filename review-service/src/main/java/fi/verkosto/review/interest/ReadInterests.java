package fi.verkosto.review.interest;

import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows officers the interests of their call's staff. */
@ApplicationScoped
public class ReadInterests {

    private final AllInterests all;
    private final CallAccess access;

    ReadInterests(AllInterests all, CallAccess access) {
        this.all = all;
        this.access = access;
    }

    /** Of those who told them, in the order of their subjects. */
    @Transactional
    public List<Interests> ofStaff(UUID callId) {
        return all.of(access.require(callId, CallRole.OFFICER).persons());
    }
}
