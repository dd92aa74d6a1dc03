package fi.verkosto.review.panel;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a panel has so far: one note and one score for each criterion, whoever was of another mind.
 *
 * @param notes null where there are none yet
 */
public record PanelContent(String notes, List<PanelScore> scores) {

    public PanelContent {
        scores = List.copyOf(scores);
    }

    void requireSound(List<Criterion> criteria) {
        sheet().requireSound(criteria);
    }

    /** The score of a panel needs no rationale of its own: the notes are the rationale of all. */
    void requireComplete(List<Criterion> criteria) {
        List<Fault> missing = Stream.concat(
                        Stream.of(notes).filter(Text::isBlank).map(_ -> noNotes()), sheet().unscored(criteria).stream())
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(ReviewError.SCORES_INCOMPLETE).faults(missing);
        }
    }

    /** As the scores of an evaluator are reckoned. */
    public ScoreSheet sheet() {
        return new ScoreSheet(scores.stream().map(PanelScore::withoutWords).toList());
    }

    private static Fault noNotes() {
        return Fault.at(
                "/notes",
                "notes-missing",
                "Paneelin muistiinpanot puuttuvat",
                "Panelens anteckningar saknas",
                "The panel's notes are missing");
    }
}
