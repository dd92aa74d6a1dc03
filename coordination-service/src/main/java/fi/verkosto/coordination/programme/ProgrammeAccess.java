package fi.verkosto.coordination.programme;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may see which programme: those who have a part in it.
 *
 * <p>Others are refused with 403, not with 404: that a published call has a programme is public knowledge, so there is
 * nothing to hide by denying it, and an honest answer tells a portal what is wrong.
 */
@ApplicationScoped
public class ProgrammeAccess {

    /** Acts for an organisation. The claim alone does not make one: staff may belong to organisations as well. */
    private static final String APPLICANT = "applicant";

    private final Programmes programmes;
    private final Caller caller;

    ProgrammeAccess(Programmes programmes, Caller caller) {
        this.programmes = programmes;
        this.caller = caller;
    }

    /** The caller, in the words of programmes and networks. */
    public Viewer viewer() {
        return new Viewer(
                caller.subject(),
                caller.has(APPLICANT) ? caller.organisation().orElse(null) : null,
                caller.organisation().orElse(null),
                Arrays.stream(StaffRole.values())
                        .filter(role -> caller.has(role.realmRole()))
                        .collect(Collectors.toSet()));
    }

    @Transactional
    public Programme toRead(UUID id) {
        var programme = find(id);
        if (!programme.isVisibleTo(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** A programme whose networks the caller may all see. */
    @Transactional
    public Programme toOversee(UUID id) {
        var programme = find(id);
        if (!programme.isOverseenBy(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** A programme in which the caller has a part, or which they follow for the coordinator, the agency or the ministry. */
    @Transactional
    public Programme toTakePartIn(UUID id) {
        var programme = find(id);
        if (!programme.isVisibleTo(viewer().exceptAsEvaluator())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** A programme that the caller follows for the coordinator, the agency or the ministry. */
    @Transactional
    public Programme toFollow(UUID id) {
        if (!isFollowed(id)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return find(id);
    }

    /** Whether the caller does that. */
    @Transactional
    public boolean isFollowed(UUID id) {
        return find(id).isOverseenBy(viewer().exceptAsEvaluator());
    }

    /** A programme whose grants the caller settles, as an officer of its call. */
    @Transactional
    public Programme toSettle(UUID id) {
        var programme = find(id);
        if (!programme.hasOfficer(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** What is the business of a call's officers alone: to people outside its staff it does not exist. */
    @Transactional
    public void requireOfficer(UUID callId) {
        Viewer viewer = viewer();
        var programme = programmes
                .findOfCall(callId)
                .filter(found -> found.employs(viewer))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (!programme.hasOfficer(viewer)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    /** A programme for whose coordinator the caller acts. */
    @Transactional
    public Programme toCoordinate(UUID id) {
        var programme = find(id);
        if (!programme.isCoordinatedBy(viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return programme;
    }

    /** Whether the caller acts for its coordinator. */
    @Transactional
    public boolean coordinates(UUID id) {
        return find(id).isCoordinatedBy(viewer());
    }

    /** Whether the caller guides its networks: for the coordinator, or as an officer of the call. */
    @Transactional
    public boolean guides(UUID id) {
        Programme programme = find(id);
        return programme.isCoordinatedBy(viewer()) || programme.hasOfficer(viewer());
    }

    /** Whether the caller is an officer of the call. */
    @Transactional
    public boolean isPrepared(UUID id) {
        return find(id).hasOfficer(viewer());
    }

    /** Whether the caller works on the call for its agency. */
    @Transactional
    public boolean isOfAgency(UUID id) {
        return find(id).employsForAgency(viewer());
    }

    @Transactional
    public List<Programme> page(UUID after, int limit) {
        return programmes.visibleTo(viewer(), after, limit);
    }

    private Programme find(UUID id) {
        return programmes.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
