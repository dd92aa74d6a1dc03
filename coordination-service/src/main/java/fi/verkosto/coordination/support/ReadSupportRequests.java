package fi.verkosto.coordination.support;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows support requests to those who may see them. */
@ApplicationScoped
public class ReadSupportRequests {

    private final SupportAccess access;
    private final SupportRequests requests;
    private final PublishedAnswers answers;
    private final NetworkAccess networks;
    private final ProgrammeAccess programmes;

    ReadSupportRequests(
            SupportAccess access,
            SupportRequests requests,
            PublishedAnswers answers,
            NetworkAccess networks,
            ProgrammeAccess programmes) {
        this.access = access;
        this.requests = requests;
        this.answers = answers;
        this.networks = networks;
        this.programmes = programmes;
    }

    @Transactional
    public ShownSupportRequest one(UUID id) {
        return shown(access.toRead(id));
    }

    /** As whoever changed it sees it. */
    @Transactional
    public ShownSupportRequest shown(SupportRequest request) {
        return new ShownSupportRequest(request, answers.standingOf(request.id()).map(PublishedAnswer::number));
    }

    /** The newest first. */
    @Transactional
    public List<SupportRow> ofProgramme(UUID programmeId, SupportFilter filter, UUID before, int limit) {
        return requests.rows(programmes.toOversee(programmeId).id(), filter, before, limit);
    }

    /** The newest first. */
    @Transactional
    public List<SupportRow> ofNetwork(UUID networkId, SupportFilter filter, UUID before, int limit) {
        Network network = networks.toRead(networkId);
        return requests.rows(network.programmeId(), filter.ofNetwork(network.id()), before, limit);
    }
}
