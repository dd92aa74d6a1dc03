package fi.verkosto.review.record;

import fi.verkosto.review.assignment.Assignments;
import fi.verkosto.review.correction.CorrectionProposal;
import fi.verkosto.review.correction.CorrectionRequest;
import fi.verkosto.review.correction.CorrectionRequests;
import fi.verkosto.review.panel.PanelRounds;
import fi.verkosto.review.scenario.Scenarios;
import fi.verkosto.review.selection.Selections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Where that stands which a change is about beside a review: an ID is of one kind, and of no other. */
@ApplicationScoped
class RecordedItems {

    private final Assignments assignments;
    private final PanelRounds panels;
    private final Scenarios scenarios;
    private final Selections selections;
    private final CorrectionRequests corrections;

    RecordedItems(
            Assignments assignments,
            PanelRounds panels,
            Scenarios scenarios,
            Selections selections,
            CorrectionRequests corrections) {
        this.corrections = corrections;
        this.assignments = assignments;
        this.panels = panels;
        this.scenarios = scenarios;
        this.selections = selections;
    }

    Optional<AssignmentNow> assignment(UUID id) {
        return assignments.find(id).map(AssignmentNow::of);
    }

    Optional<PanelNow> panel(UUID id) {
        return panels.find(id).map(PanelNow::of);
    }

    Optional<ScenarioNow> scenario(UUID id) {
        return scenarios.find(id).map(ScenarioNow::of);
    }

    Optional<SelectionNow> selection(UUID id) {
        return selections.find(id).map(SelectionNow::of);
    }

    /** What a correction request is to be decided with, where another decision comes by it. */
    Optional<ContentNow> proposed(UUID correction) {
        return corrections
                .find(correction)
                .flatMap(CorrectionRequest::proposal)
                .map(CorrectionProposal::content)
                .map(ContentNow::of);
    }
}
