package fi.verkosto.coordination.workspace.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.workspace.WorkItem;
import fi.verkosto.coordination.workspace.WorkKind;
import fi.verkosto.coordination.workspace.Workspace;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Workspace", description = "What of a programme somebody is to look at")
record WorkspaceResponse(
        @Schema(description = "What is LATE first, then WAITING, then NEW; of these what is longest there")
        @Size(max = 500)
        List<WorkItemAnswer> items,

        @Schema(description = "Whether that is all; false where there is more than 500")
        boolean complete) {

    static WorkspaceResponse from(Workspace workspace, Locale language) {
        return new WorkspaceResponse(
                workspace.items().stream()
                        .map(item -> WorkItemAnswer.from(item, language))
                        .toList(),
                workspace.complete());
    }

    @Schema(name = "WorkItem")
    record WorkItemAnswer(
            WorkKind kind,

            @Schema(
                    examples = "ANSWER_LATE",
                    description = "Why it is here: QUESTION_ASKED, QUESTION_ASKED_FURTHER, QUESTION_WITH_AGENCY,"
                            + " QUESTION_WITH_MINISTRY, ANSWER_LATE, GUIDANCE_NOT_READ, GRANT_NOT_ACCEPTED,"
                            + " ACCEPTANCE_LATE, SHARES_NOT_AGREED, PLAN_NOT_ADOPTED, NETWORK_HAS_NOT_ASSESSED,"
                            + " COORDINATOR_HAS_NOT_ASSESSED, VALUE_MISSING, SIGNAL_OPEN; others may come")
            @Size(max = Lengths.CODE)
            String reason,

            @Schema(
                    examples = "Vastaus on myöhässä",
                    description = "The reason in words, in the language of Accept-Language")
            @Size(max = Lengths.REASON)
            String text,

            @Schema(nullable = true, description = "null where it is about all networks")
            UUID networkId,

            @Schema(
                    examples = "Voiko seminaarin tarjoilun maksaa avustuksesta?",
                    description =
                            "The question, the title of the note or that of the network, the indicator and its period, or the rule, as plain text")
            @Size(max = Lengths.TEXT)
            String about,

            @Schema(description = "Since when it is so") Instant since,

            @Schema(nullable = true, description = "Until when it is to be done; null where no time is set")
            Instant dueBy,

            @Schema(description = "Who is to do something; not always the reader")
            CoordinationRole turn,

            NextAnswer next) {

        static WorkItemAnswer from(WorkItem item, Locale language) {
            return new WorkItemAnswer(
                    item.kind(),
                    item.reason().name(),
                    item.reason().text().in(language),
                    item.networkId(),
                    item.about(),
                    item.since(),
                    item.dueBy(),
                    item.turn(),
                    new NextAnswer(item.next().operation(), item.next().link()));
        }
    }

    @Schema(name = "NextStep")
    record NextAnswer(
            @Schema(
                    examples = "answerSupportRequest",
                    description = "The operationId of what is to be done, or to be looked at first")
            @Size(max = Lengths.CODE)
            String operation,

            @Schema(
                    examples = "/v1/support-requests/01a23c10-4f2b-71d2-9a10-5b0c2d7e8f31",
                    description = "Where that is found, as a path of this API")
            @Size(max = 200)
            String link) {}
}
