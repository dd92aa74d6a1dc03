package fi.verkosto.coordination.guidance;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Who may see and acknowledge guidance notes: the organisations for which they are. The coordinator, the staff of the call and the
 * ministry see all of them.
 */
@ApplicationScoped
class GuidanceAccess {

    private final ProgrammeAccess programmes;

    GuidanceAccess(ProgrammeAccess programmes) {
        this.programmes = programmes;
    }

    Programme toWrite(UUID programmeId) {
        return programmes.toCoordinate(programmeId);
    }

    GuidanceReader toRead(UUID programmeId) {
        Programme programme = programmes.toRead(programmeId);
        Viewer viewer = programmes.viewer();
        return new GuidanceReader(
                programmeId,
                programmes.oversees(programmeId),
                programme.networksOf(viewer),
                programme.organisationsOf(viewer, _ -> true));
    }

    void toOversee(UUID programmeId) {
        programmes.toOversee(programmeId);
    }

    /** By organisations for which the note is, and for which the caller acts in its network. Returns their business IDs. */
    Set<String> toAcknowledge(GuidanceNote note) {
        Programme programme = programmes.toRead(note.programmeId());
        Set<String> recipients = programme.organisationsOf(
                programmes.viewer(),
                network -> note.networkId().map(network::equals).orElse(true));
        if (recipients.isEmpty()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return recipients;
    }
}
