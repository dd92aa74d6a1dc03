package fi.verkosto.review.decision.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.LimitUse;
import fi.verkosto.review.decision.MovableDecision;
import fi.verkosto.review.decision.MoveDecisions;
import fi.verkosto.review.decision.MoveDecisions.Preview;
import fi.verkosto.review.decision.NotMovable;
import fi.verkosto.review.decisioncontent.Outcome;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a presentation, an approval or a notification of many decisions would do. */
@Schema(name = "DecisionMovePreview")
record MovePreview(
        @Schema(description = "How many would be moved", examples = "1")
        int number,

        @Schema(description = "Those, in the order of their drafting: send decisionId and digest to move them")
        @Size(max = MoveDecisions.MOST)
        List<Movable> decisions,

        @Schema(description = "Those of the call that would not, though they are not further yet, and why")
        @Size(max = MoveDecisions.MOST)
        List<NotMovable> leftOut,

        @Schema(
                description =
                        "What the awards among them, and those that are approved already, use of each strand and, last, of the call")
        @Size(max = 101)
        List<LimitUse> limits,

        @Schema(
                description =
                        "The cursor of the next preview, where there are more than are looked at together; null where there are none",
                nullable = true)
        @Size(max = Lengths.CODE)
        String next) {

    static MovePreview from(Preview preview) {
        return new MovePreview(
                preview.movable().size(),
                preview.movable().stream().map(Movable::from).toList(),
                preview.leftOut().stream()
                        .map(decision ->
                                NotMovable.of(decision, decision.obstacle().orElseThrow()))
                        .toList(),
                preview.limits(),
                preview.next().map(Cursor::new).map(Cursor::toString).orElse(null));
    }

    /** One that would be moved. */
    @Schema(name = "MovableDecision")
    record Movable(
            UUID decisionId,
            UUID applicationId,
            @Size(max = Lengths.REGISTER_NUMBER) String caseNumber,

            @Schema(description = "The name of the lead applicant") @Size(max = Lengths.NAME)
            String lead,

            @Size(max = Lengths.CODE) String strand,
            Outcome outcome,

            @Schema(description = "Null for a rejection", nullable = true)
            Money awarded,

            @Schema(description = "Changes when the decision, its review or the application does")
            @Size(max = Lengths.CODE)
            String digest) {

        static Movable from(MovableDecision decision) {
            return new Movable(
                    decision.row().id(),
                    decision.row().applicationId(),
                    decision.row().application().caseNumber(),
                    decision.row().application().lead().name(),
                    decision.row().strand(),
                    decision.row().outcome(),
                    decision.row().awarded(),
                    decision.digest());
        }
    }
}
