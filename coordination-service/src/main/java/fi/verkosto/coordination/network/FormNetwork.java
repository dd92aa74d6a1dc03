package fi.verkosto.coordination.network;

import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.project.KnownProject;
import fi.verkosto.coordination.project.KnownProjects;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** An application to a network strand is awarded: its consortium becomes a network of the call's programme. */
@ApplicationScoped
public class FormNetwork {

    private final Programmes programmes;
    private final Networks networks;
    private final KnownProjects projects;
    private final NetworkStory story;
    private final InstantSource clock;

    FormNetwork(
            Programmes programmes, Networks networks, KnownProjects projects, NetworkStory story, InstantSource clock) {
        this.programmes = programmes;
        this.networks = networks;
        this.projects = projects;
        this.story = story;
        this.clock = clock;
    }

    /** Does nothing if the application has its network already, as when its decision is told again. */
    @Transactional
    public Outcome form(Award award) {
        var programme = programmes.ofCall(award.callId(), award.agency());
        if (networks.existsFor(award.applicationId())) {
            return Outcome.TAKEN;
        }
        var network = Network.formed(networks.nextId(), programme.id(), award, clock.instant());
        // Locked, so that what is told of the application meanwhile waits until there is a network to tell it to.
        KnownProject project = projects.lock(award.applicationId());
        network.describe(project.revision(), project.profile());
        networks.persist(network);
        programme.admit(network.id(), network.organisations());
        story.formed(network);
        return Outcome.TAKEN;
    }
}
