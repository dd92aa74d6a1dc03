package fi.verkosto.coordination.storyboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.ReadNetworks;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.project.ProjectProfile;
import fi.verkosto.coordination.storyboard.StoryboardContent.Assessed;
import fi.verkosto.coordination.storyboard.StoryboardContent.Measured;
import fi.verkosto.coordination.storyboard.StoryboardContent.Reached;
import fi.verkosto.coordination.storyboard.StoryboardRows.OfNetwork;
import fi.verkosto.coordination.timeline.NetworkTimeline;
import fi.verkosto.coordination.timeline.ReadTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known now of every network of a programme that is at work. */
@ApplicationScoped
class KnownStories {

    private final Programmes programmes;
    private final ReadNetworks networks;
    private final ReadTimeline timelines;
    private final StoryboardRows rows;

    KnownStories(Programmes programmes, ReadNetworks networks, ReadTimeline timelines, StoryboardRows rows) {
        this.programmes = programmes;
        this.networks = networks;
        this.timelines = timelines;
        this.rows = rows;
    }

    Map<UUID, StoryboardContent> of(UUID programmeId) {
        Programme programme = programmes.find(programmeId).orElseThrow();
        List<Network> active = networks.activeOf(programmeId);
        List<UUID> ids = active.stream().map(Network::id).toList();
        Map<UUID, List<Assessed>> assessed = byNetwork(rows.assessments(ids));
        Map<UUID, List<Measured>> measured = byNetwork(rows.series(ids));
        Map<UUID, List<Reached>> reached = new HashMap<>();
        timelines
                .ofNetworks(programme, ids)
                .networks()
                .forEach(timeline -> reached.put(timeline.network().id(), reached(timeline)));
        Map<UUID, StoryboardContent> known = new HashMap<>();
        for (Network network : active) {
            known.put(
                    network.id(),
                    new StoryboardContent(
                            network.profile().map(ProjectProfile::summary).orElse(null),
                            network.profile().map(ProjectProfile::goals).orElse(List.of()),
                            assessed.getOrDefault(network.id(), List.of()),
                            reached.getOrDefault(network.id(), List.of()),
                            measured.getOrDefault(network.id(), List.of())));
        }
        return known;
    }

    private static <T> Map<UUID, List<T>> byNetwork(List<OfNetwork<T>> found) {
        return found.stream().collect(groupingBy(OfNetwork::networkId, mapping(OfNetwork::what, toList())));
    }

    /** Of the adopted plan: a draft is nobody's word yet. */
    private static List<Reached> reached(NetworkTimeline timeline) {
        return timeline.milestones().stream()
                .filter(milestone -> milestone.baseline().isPresent())
                .map(milestone -> new Reached(
                        milestone.number(),
                        milestone.title(),
                        milestone.planned(),
                        milestone.doneOn().orElse(null)))
                .toList();
    }
}
