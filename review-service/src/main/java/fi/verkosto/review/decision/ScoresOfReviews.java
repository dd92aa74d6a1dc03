package fi.verkosto.review.decision;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.decisioncontent.ConsideredScores;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What evaluators gave; scores live in packages that decisions do not know. */
public interface ScoresOfReviews {

    /** By review; none for one that nobody scored in full. */
    Map<UUID, ConsideredScores> of(KnownCall call, Collection<UUID> reviews);
}
