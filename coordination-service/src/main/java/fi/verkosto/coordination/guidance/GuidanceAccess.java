package fi.verkosto.coordination.guidance;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
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
        Programme programme = programmes.toTakePartIn(programmeId);
        Viewer viewer = programmes.viewer();
        return new GuidanceReader(
                programmeId, programmes.isFollowed(programmeId), programme.networksOf(viewer), viewer.organisation());
    }

    void toFollow(UUID programmeId) {
        programmes.toFollow(programmeId);
    }

    /** By an organisation for which the note is. Returns its business ID. */
    String toAcknowledge(GuidanceNote note) {
        GuidanceReader reader = toRead(note.programmeId());
        boolean isRecipient = note.networkId()
                .map(reader.networks()::contains)
                .orElse(!reader.networks().isEmpty());
        if (!isRecipient) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return reader.organisation();
    }
}
