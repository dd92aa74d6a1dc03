package fi.verkosto.coordination.storyboard;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who may do what with learning sessions: the coordinator plans and freezes them, and all who take part in the programme know of them. A
 * storyboard is written by the lead of its network, and read by those who follow that.
 */
@ApplicationScoped
class SessionAccess {

    private final LearningSessions sessions;
    private final ProgrammeAccess programmes;
    private final NetworkAccess networks;

    SessionAccess(LearningSessions sessions, ProgrammeAccess programmes, NetworkAccess networks) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.networks = networks;
    }

    UUID toPlan(UUID programmeId) {
        return programmes.toCoordinate(programmeId).id();
    }

    UUID toList(UUID programmeId) {
        return programmes.toRead(programmeId).id();
    }

    LearningSession toRead(UUID id) {
        LearningSession session = sessions.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        programmes.toRead(session.programmeId());
        return session;
    }

    /** Locked until the transaction ends. */
    LearningSession toFreeze(UUID id) {
        LearningSession session = locked(id);
        programmes.toCoordinate(session.programmeId());
        return session;
    }

    /** Locked likewise, with its storyboard of this network, of which the caller is the lead. */
    SessionOfNetwork toWrite(UUID id, UUID networkId) {
        LearningSession session = locked(id);
        Network network = ofProgramme(session, networks.toLead(networkId));
        return new SessionOfNetwork(session, network, sessions.board(id, networkId));
    }

    SessionOfNetwork toReadBoard(UUID id, UUID networkId) {
        LearningSession session = sessions.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        Network network = ofProgramme(session, networks.toRead(networkId));
        return new SessionOfNetwork(session, network, sessions.board(id, networkId));
    }

    private LearningSession locked(UUID id) {
        return sessions.findLocked(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private static Network ofProgramme(LearningSession session, Network network) {
        if (!network.programmeId().equals(session.programmeId())) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return network;
    }
}
