package fi.verkosto.review.record;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.review.SubmittedApplication;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A line of a record: who did what, and how what it concerns stands afterwards.
 *
 * @param number its place in the record of the call, from 1
 * @param previous the hash of the line before it; none for the first
 * @param terms only where the call was learnt
 * @param application only where a version of it was received
 * @param assignment none where the change is about no assignment
 * @param panel none where the change is about no panel round, and in lines from before there were any
 * @param decisions the one that the change is about, all that a selection drafted; none otherwise, and in lines from before
 *     they were kept
 * @param proposed what is to come in the place of the decision, where the presentation of a correction says that; none otherwise
 * @param scenario none where the change is about no scenario
 * @param selection only where one was made; none in lines from before its proposals were told
 * @param software what reckoned, where something was: a scenario, lots, a selection, the rules and limits of a decision; none in
 *     lines from before it was told
 */
record Line(
        UUID callId,
        long number,
        String previous,
        Instant at,
        String by,
        String role,
        String action,
        Map<String, String> details,
        Terms terms,
        SubmittedApplication application,
        ReviewNow review,
        AssignmentNow assignment,
        PanelNow panel,
        List<DecisionNow> decisions,
        ContentNow proposed,
        ScenarioNow scenario,
        SelectionNow selection,
        Software software) {

    /** The one way in which it is written, which is what is hashed. */
    String text() {
        return CanonicalJson.of(this);
    }

    static Line read(String text) {
        return CanonicalJson.read(text, Line.class)
                .orElseThrow(() -> new IllegalStateException("The record holds a line that is none"));
    }
}
