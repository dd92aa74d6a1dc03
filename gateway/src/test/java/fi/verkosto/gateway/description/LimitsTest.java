package fi.verkosto.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.checks.UnlimitedPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every text and list that is sent or comes back ends somewhere, and the description says where. What answers leave open: */
class LimitsTest {

    /** @param places a star at the end stands for all that begin so */
    private record Endless(String reason, List<String> places) {

        static Endless because(String reason, String... places) {
            return new Endless(reason, List.of(places));
        }

        boolean holds(String place) {
            return places.stream()
                    .anyMatch(open -> open.endsWith("*")
                            ? place.startsWith(open.substring(0, open.length() - 1))
                            : place.equals(open));
        }
    }

    private static final List<Endless> ENDLESS = List.of(
            Endless.because("HTTP has their grammar, and the head of an answer is limited as a whole", "header *"),
            Endless.because(
                    "says what is wrong, with values of the request in it",
                    "answer Problem/*",
                    "answer LocatedError/pointer",
                    "answer LocatedError/text",
                    "answer RefusalReason/text",
                    "answer ReceiptFinding/text",
                    "answer NotedEvent/text"),
            Endless.because(
                    "as many as there are faults",
                    "answer ProblemList/*",
                    "answer CallPreview/errors",
                    "answer CallPreview/warnings",
                    "answer RefusedRow/reasons",
                    "answer ReceiptVerification/findings"),
            Endless.because(
                    "the installation limits them (verkosto.limits, verkosto.attachments)",
                    "answer AccessGrantList/items",
                    "answer AccessInvitationList/items",
                    "answer AttachmentList/items",
                    "answer MembershipList/items",
                    "answer SupplementRequestList/items",
                    "answer ApplicationVersion/files",
                    "answer ReviewedApplication/files"),
            Endless.because(
                    "as many as a call has of them, and a call has as many as apply",
                    "answer CallStatistics/days",
                    "answer RankedStrand/places",
                    "answer CalibratedRanking/places",
                    "answer ProvisionalLine/above",
                    "answer ProvisionalLine/atLine",
                    "answer ProvisionalLine/below",
                    "answer RankingObjection/groups",
                    "answer ComparableGroup/applicationIds",
                    "answer ScoreDistribution/applications",
                    "answer ReviewProgress/applications",
                    "answer ReviewProgress/evaluators",
                    "answer Selection/proposals",
                    "answer RecordedSelection/proposals",
                    "answer Scenario/applications",
                    "answer ScenarioComparison/applications",
                    "answer PlanProposal/pairs",
                    "answer PlanProposal/existing",
                    "answer PlanProposal/applications",
                    "answer PlanProposal/evaluators",
                    "answer PlanClash/applications",
                    "answer PlanClash/evaluators",
                    "answer listReceiptsOfCall",
                    "answer getRecord",
                    "answer exportPublishedDecisions",
                    "answer exportApplicationsOfCall"),
            Endless.because(
                    "whatever is known of a person, whole",
                    "answer PersonExport/*",
                    "answer PersonExportPlace/*",
                    "answer MailExport/mails",
                    "answer MailExport/preferences"),
            Endless.because(
                    "what differs or was changed, however much it was",
                    "answer DifferenceList/differences",
                    "answer ReviewedApplication/differences",
                    "answer Difference/pointer",
                    "answer CallRevision/changes",
                    "answer Change/path",
                    "answer FieldChange/*",
                    "answer AuditEntry/pointers",
                    "answer AuditEntry/pointers/0",
                    "answer AuditEntry/details/*",
                    "answer ReviewHistoryEntry/details/*",
                    "answer CoordinationHistoryEntry/details/*",
                    "answer NotedEvent/details/*",
                    "answer Review/earlierEligibilities",
                    "answer Assignment/earlierScores",
                    "answer PanelRound/earlier",
                    "answer DisqualificationList/items"),
            Endless.because("what a rule went by, in its own names", "answer Signal/facts/*"),
            Endless.because(
                    "what a template made, and what mail servers replied, each time",
                    "answer Delivery/*",
                    "answer DeliveryAttempt/reply",
                    "answer ExportedMail/text",
                    "answer ExportedAttachment/content"),
            Endless.because(
                    "by the questions of the call, which are a schema of its own",
                    "answer RequiredSection/required",
                    "answer RequiredSection/required/0"),
            Endless.because(
                    "attributes of CloudEvents, for which the contracts of events speak",
                    "answer CloudEvent/*",
                    "answer NotedEvent/eventId",
                    "answer NotedEvent/type"),
            Endless.because("a stream, which ends when its token does", "answer readEvents"),
            Endless.because(
                    "keys as RFC 7517 has them; no old one is left out",
                    "answer ReceiptKey/*",
                    "answer ReceiptKeys/keys"),
            Endless.because(
                    "a file made of what has limits",
                    "answer getDecisionLetter",
                    "answer getCorrectionLetter",
                    "answer getStatusReportFile"),
            Endless.because(
                    "a file, no larger than what was sent",
                    "answer downloadAttachment",
                    "answer downloadSubmittedAttachment"));

    private final Set<String> endless;

    LimitsTest() throws IOException {
        endless = UnlimitedPlaces.of(Files.readString(Path.of("openapi.yaml")));
    }

    @Test
    void limitsEveryTextAndListButThese() {
        assertThat(endless)
                .filteredOn(place -> ENDLESS.stream().noneMatch(open -> open.holds(place)))
                .isEmpty();
    }

    @Test
    void hasAReasonForEach() {
        assertThat(ENDLESS).extracting(Endless::reason).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void leavesNothingOpenThatHasALimit() {
        assertThat(ENDLESS.stream()
                        .flatMap(open -> open.places().stream())
                        .filter(place -> endless.stream().noneMatch(Endless.because("", place)::holds)))
                .isEmpty();
    }
}
