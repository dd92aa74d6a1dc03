package fi.verkosto.coordination.programme;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Shows programmes to those who have a part in them.
 *
 * <p>Others are refused with 403, not with 404: that a published call has a programme is public knowledge, so there is
 * nothing to hide by denying it, and an honest answer tells a portal what is wrong.
 */
@ApplicationScoped
public class ViewProgrammes {

    private final Programmes programmes;

    ViewProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    @Transactional
    public Programme one(UUID id, Viewer viewer) {
        var programme = find(id);
        if (!programme.isVisibleTo(viewer)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** A programme whose networks the viewer may all see. */
    @Transactional
    public Programme overseen(UUID id, Viewer viewer) {
        var programme = find(id);
        if (!programme.isOverseenBy(viewer)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** What is the business of a call's officers alone: to people outside its staff it does not exist. */
    @Transactional
    public void requireOfficer(UUID callId, Viewer viewer) {
        var programme = programmes
                .findOfCall(callId)
                .filter(found -> found.employs(viewer))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (!programme.hasOfficer(viewer)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    @Transactional
    public List<Programme> page(Viewer viewer, UUID after, int limit) {
        return programmes.visibleTo(viewer, after, limit);
    }

    private Programme find(UUID id) {
        return programmes.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
