package fi.verkosto.coordination.network;

import fi.verkosto.coordination.project.KnownProjects;
import fi.verkosto.coordination.project.ProjectProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An application was submitted: kept for the network that may come of it, and told to the one that has. */
@ApplicationScoped
public class DescribeProject {

    private final KnownProjects projects;
    private final Networks networks;

    DescribeProject(KnownProjects projects, Networks networks) {
        this.projects = projects;
        this.networks = networks;
    }

    @Transactional
    public void describe(UUID applicationId, long revision, ProjectProfile profile) {
        projects.lock(applicationId).describe(revision, profile);
        networks.findLockedFor(applicationId).ifPresent(network -> network.describe(revision, profile));
    }
}
