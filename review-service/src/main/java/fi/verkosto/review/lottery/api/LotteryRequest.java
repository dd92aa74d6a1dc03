package fi.verkosto.review.lottery.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.receipts.LotAlgorithm;
import fi.verkosto.review.lottery.PlannedLottery;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer commits to. */
record LotteryRequest(
        @NotNull UUID callId,

        @NotNull @Size(min = 2, max = MOST) @Schema(description = "Among which lots are drawn; each once")
        List<@NotNull UUID> applicationIds,

        @Schema(
                description =
                        "The scenario that is going to be selected from, whose policies are signed with the rest; none where the selection is going to follow the ranking. Lots are among all whom it ties",
                nullable = true,
                examples = "01a20a50-7b31-7c02-8f10-2f0c1d2e3a41")
        UUID scenario,

        @Schema(
                description =
                        "How lots follow from the value; HKDF_SHA256 if it is left out, where an application that drops out changes no other's place",
                nullable = true)
        LotAlgorithm algorithm,

        @NotBlank
        @Size(max = Lengths.REASON)
        @Schema(
                description =
                        "What the value is going to be, so exactly that two people write the same letters; the source that"
                                + " the call announced is put before it",
                examples =
                        "Lotto, draw of 15 December 2018: the seven numbers in ascending order, with one space between them")
        String source,

        @NotNull @Schema(description = "Before this moment nobody knows the value; in the future, RFC 3339")
        Instant knownFrom,

        @Schema(
                description =
                        "The lottery that was drawn before, where its outcome has others tied who were not in it: all of it are among these"
                                + " again, and the order between them stays as it was drawn. Left out for most",
                nullable = true,
                examples = "01a2239a-2c11-7f02-8b43-7a1d9c55e0f4")
        UUID after) {

    /** More equals at one limit than any call has had. */
    static final int MOST = 100;

    PlannedLottery toPlan() {
        return new PlannedLottery(
                callId,
                applicationIds,
                scenario,
                Optional.ofNullable(algorithm).orElse(LotAlgorithm.HKDF_SHA256),
                source,
                knownFrom,
                after);
    }
}
