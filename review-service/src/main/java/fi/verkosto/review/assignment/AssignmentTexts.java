package fi.verkosto.review.assignment;

import fi.verkosto.review.review.Blinding;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What people wrote in an assignment, as one reader may see it. Whoever must not know who applies reads labels where others
 * name an organisation in full, and not at all why others declined: that says whom they know. Their own words are theirs.
 */
public final class AssignmentTexts {

    private final SeenAssignment seen;
    private final Blinding blinding;

    private AssignmentTexts(SeenAssignment seen, Blinding blinding) {
        this.seen = seen;
        this.blinding = blinding;
    }

    public static AssignmentTexts of(SeenAssignment seen, Blinding blinding) {
        return new AssignmentTexts(seen, blinding);
    }

    /** Null where they are hidden. */
    public List<Score> scores() {
        return seen.scoresVisible()
                ? seen.assignment().sheet().scores().stream()
                        .map(score -> score.in(evaluators()))
                        .toList()
                : null;
    }

    /** Null where they are hidden. */
    public List<EarlierScores> earlierScores() {
        return seen.pastVisible()
                ? seen.assignment().earlierScores().stream()
                        .map(earlier -> earlier.in(blinding::text, evaluators()))
                        .toList()
                : null;
    }

    public Optional<LateScores> late() {
        return seen.assignment().late().filter(_ -> seen.pastVisible()).map(late -> late.in(evaluators()));
    }

    public Optional<String> declineReason() {
        return seen.assignment().declineReason().filter(_ -> seen.own() || !blinding.isHiding());
    }

    public Optional<Ending> ending() {
        return seen.assignment().ending().map(ending -> ending.in(blinding::text));
    }

    private UnaryOperator<String> evaluators() {
        return seen.own() ? UnaryOperator.identity() : blinding::text;
    }
}
