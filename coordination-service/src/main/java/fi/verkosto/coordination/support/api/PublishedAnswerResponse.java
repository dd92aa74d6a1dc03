package fi.verkosto.coordination.support.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.support.AnswerState;
import fi.verkosto.coordination.support.PublishedAnswer;
import fi.verkosto.coordination.support.SupportTopic;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing in it leads to whoever asked: no identifier, which would tell a moment, and no moment. */
@Schema(name = "PublishedAnswer", description = "A question and its answer for all of a programme, without who asked")
record PublishedAnswerResponse(
        @Schema(
                examples = "3",
                description = "Counts what the programme has published from 1; the highest is the latest")
        int number,

        AnswerState state,
        SupportTopic topic,

        @Schema(description = "Plain text, never HTML") @Size(max = Lengths.TEXT)
        String question,

        @Schema(description = "Plain text, never HTML") @Size(max = Lengths.TEXT)
        String answer,

        @Schema(examples = "2019-03-12", description = "The day in Finland")
        LocalDate publishedOn,

        @Schema(nullable = true, description = "null unless it is WITHDRAWN")
        LocalDate withdrawnOn,

        @Schema(nullable = true, description = "Why; null unless it is WITHDRAWN") @Size(max = Lengths.REASON)
        String withdrawalReason) {

    static PublishedAnswerResponse from(PublishedAnswer answer) {
        return new PublishedAnswerResponse(
                answer.number(),
                answer.state(),
                answer.topic(),
                answer.question(),
                answer.answer(),
                answer.publishedOn(),
                answer.withdrawnOn().orElse(null),
                answer.withdrawalReason().orElse(null));
    }
}
