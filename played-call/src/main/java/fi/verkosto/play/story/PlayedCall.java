package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.PublicEvents;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plays the call of 2018 through the public API, each step as the right user. Every play is a new call. */
public final class PlayedCall {
    /** An award for whoever follows, and a correction. */
    private static final int DECIDED_ANEW = 2;

    private final Stage stage;

    public PlayedCall(RunningStack stack, PrintStream out) {
        this.stage = new Stage(stack, out);
    }

    /**
     * Plays from the publication to the accepted networks, with what becomes of decisions that somebody is not content with.
     *
     * @throws fi.verkosto.play.portal.PlayStopped at the first answer that is not as the story says
     */
    public Summary play() {
        InvitesAnEvaluator evaluator = new InvitesAnEvaluator(stage);
        String invitation = evaluator.invites();
        new RegistersProviders(stage).play();
        ChoosesMails mails = new ChoosesMails(stage);
        mails.play();
        new TellsTies(stage).tell();
        evaluator.accepts(invitation);
        String call = new PublishesTheCall(stage).play();
        String ofAnotherAgency = new AnotherAgencyActs(stage).publishes();
        List<PlayedApplication> applications = apply(call, ofAnotherAgency);
        new Reviews(stage, call, applications).play();

        Decides decides = new Decides(stage, call);
        JsonNode ranking = decides.rank();
        Outcome first = new Outcome(ranking, decides.decide());
        int sent = decides.awaitMails(applications);

        Coordinates coordinates = new Coordinates(stage, call);
        JsonNode programme = coordinates.awaitProgramme(first.awardsIn("REGIONAL_NETWORK"));
        new ComesToAnEnd(stage, call, first, coordinates).play(programme);
        List<JsonNode> networks = coordinates.listed(programme);
        mails.hearsOf(networks);
        new AsksForSupport(stage, programme).play(networks);
        new RunsNetworks(stage, programme).play(networks);
        decides.awaitLaterMails(applications, DECIDED_ANEW);

        Map<String, Long> events = awaitEvents(call, expectedEvents(applications, first));
        JsonNode resolved =
                stage.as("officer").get("/v1/calls/" + call).expect(200).json();
        return new Outcome(ranking, decides.given())
                .summary(resolved, programme, networks, sent, events, stage.seconds());
    }

    private List<PlayedApplication> apply(String call, String ofAnotherAgency) {
        AppliesAndSubmits acts = new AppliesAndSubmits(
                stage, call, () -> new AnotherAgencyActs(stage).receivesAnApplication(ofAnotherAgency));
        List<PlayedApplication> applications = acts.play();
        ComesTooLate comesTooLate = new ComesTooLate(stage, call);
        comesTooLate.submitsIncomplete();
        comesTooLate.submitsLate();
        return applications;
    }

    private Map<String, Long> awaitEvents(String call, Map<String, Long> expected) {
        PublicEvents events = new PublicEvents(stage.as("integrator"));
        Map<String, Long> counted =
                stage.patience().await("the events " + expected, () -> events.countOfCall(call), expected::equals);
        long total = counted.values().stream().mapToLong(Long::longValue).sum();
        stage.tell("An integrator reads " + total + " public events of the call");
        return counted;
    }

    /** What a call must have published when it has been played to its end, no event more and none less. */
    private static Map<String, Long> expectedEvents(List<PlayedApplication> applications, Outcome first) {
        long all = applications.size();
        long networks = first.awardsIn("REGIONAL_NETWORK");
        long submissions =
                applications.stream().mapToLong(PlayedApplication::submissions).sum();
        Map<String, Long> expected = new TreeMap<>();
        expected.put("fi.verkosto.call.published.v1", 1L);
        expected.put("fi.verkosto.call.closed.v1", 1L);
        expected.put("fi.verkosto.application.submitted.v1", submissions);
        expected.put("fi.verkosto.review.opened.v1", all);
        expected.put("fi.verkosto.review.eligibility-decided.v1", all);
        expected.put("fi.verkosto.review.completed.v1", all);
        expected.put("fi.verkosto.decision.notified.v1", all + DECIDED_ANEW);
        expected.put("fi.verkosto.call.resolved.v1", 1L);
        expected.put("fi.verkosto.network.formed.v1", networks + 1);
        expected.put("fi.verkosto.network.declined.v1", 1L);
        expected.put("fi.verkosto.network.changed.v1", 1L);
        expected.put("fi.verkosto.coordinator.appointed.v1", 1L);
        // One declines and another follows; what was corrected is accepted anew.
        expected.put("fi.verkosto.network.accepted.v1", networks + 1);
        expected.put("fi.verkosto.coordinator.accepted.v1", 1L);
        expected.put("fi.verkosto.network.agreement-confirmed.v1", networks);
        expected.put("fi.verkosto.network.plan-adopted.v1", networks);
        expected.put("fi.verkosto.support-request.opened.v1", 1L);
        expected.put("fi.verkosto.support-request.answered.v1", 1L);
        expected.put("fi.verkosto.guidance-note.published.v1", 1L);
        expected.put("fi.verkosto.correction.requested.v1", 2L);
        expected.put("fi.verkosto.correction.decided.v1", 2L);
        // Of all first decisions, but for the one that was corrected.
        expected.put("fi.verkosto.decision.finalized.v1", all - 1);
        return expected;
    }
}
