package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.assignment.Assignments;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.panel.PanelRound;
import fi.verkosto.review.panel.PanelRounds;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ranks the finished reviews of a call, strand by strand, as they are now: what is kept of it is for whoever answers. */
@ApplicationScoped
public class RankApplications {

    private final Reviews reviews;
    private final Assignments assignments;
    private final PanelRounds panels;
    private final ReviewAccess access;

    RankApplications(Reviews reviews, Assignments assignments, PanelRounds panels, ReviewAccess access) {
        this.panels = panels;
        this.reviews = reviews;
        this.assignments = assignments;
        this.access = access;
    }

    /** For the ranking and what is drawn from it. */
    @Transactional
    public CallReader reader(UUID callId) {
        return access.reader(callId, CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER);
    }

    /** For what only the call's officers may see of its evaluators. */
    @Transactional
    public CallReader officer(UUID callId) {
        return access.reader(callId, CallRole.OFFICER);
    }

    @Transactional
    public List<StrandRanking> read(CallReader reader) {
        return rank(reader.call(), reader.barred());
    }

    public List<StrandRanking> rank(KnownCall call) {
        return rank(call, Set.of());
    }

    /** As if those left out were not there, their effect on the places of others included. */
    private List<StrandRanking> rank(KnownCall call, Set<UUID> leftOut) {
        Map<UUID, List<Assignment>> complete =
                assignments.completeOfCall(call.id()).stream().collect(Collectors.groupingBy(Assignment::reviewId));
        Map<UUID, ClosedPanel> closed = panels.closedOfCall(call.id()).stream()
                .collect(Collectors.toMap(PanelRound::reviewId, ClosedPanel::of));
        List<Entrant> entrants = reviews.ofCall(call.id()).stream()
                .filter(review -> review.state().isRanked() && !leftOut.contains(review.id()))
                .map(review -> Entrant.of(
                        review,
                        complete.getOrDefault(review.id(), List.of()),
                        Optional.ofNullable(closed.get(review.id()))))
                .toList();
        return StrandRanking.all(call.strands(), call.criteria(), entrants);
    }
}
