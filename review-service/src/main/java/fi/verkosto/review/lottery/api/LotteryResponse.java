package fi.verkosto.review.lottery.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.receipts.EarlierLots;
import fi.verkosto.receipts.LotAlgorithm;
import fi.verkosto.receipts.LotteryCommitment;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.review.lottery.Lottery;
import fi.verkosto.review.lottery.LotteryCancellation;
import fi.verkosto.review.lottery.LotteryState;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lottery: what anybody needs to draw it again, and no name. */
@Schema(name = "Lottery")
record LotteryResponse(
        UUID id,
        UUID callId,
        LotteryState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "1")
        long version,

        @Schema(description = "IDs of the applications, in the order of their letters") @Size(max = LotteryRequest.MOST)
        List<@Size(max = 36) String> labels,

        LotAlgorithm algorithm,

        @Schema(
                description =
                        "What the value is going to be, and how it is written; the source that the call announced comes first")
        @Size(max = Lengths.TEXT)
        String source,

        @Schema(description = "Before this moment nobody knows the value")
        Instant knownFrom,

        Instant committedAt,

        @Schema(
                description =
                        "SHA-256 of the policies that the selection keeps to, as canonical JSON (RFC 8785): no other selection may rest on these lots. Null where the ranking decides who is equal",
                nullable = true)
        @Size(max = 64)
        String policiesSha256,

        @Schema(
                description =
                        "The lottery that it comes after, whose order stays between those who were in it; the commitment has the hash of its draw and that order. Null for most",
                nullable = true)
        UUID after,

        @Schema(
                description =
                        "All of that as a compact JWS (RFC 7515, EdDSA, type verkosto-lottery-commitment); its key is"
                                + " published at /v1/receipt-keys")
        @Size(max = SIGNED)
        String commitment,

        @Schema(description = "Whether somebody has entered the value, which a second person has to enter as well")
        boolean awaitsSecondPerson,

        @Schema(
                description =
                        "Whether people have entered different values: whoever is wrong enters it again, or a third person does")
        boolean valuesDiffer,

        @Schema(description = "What the source showed; null before the draw", nullable = true)
        @Size(max = LotteryValueRequest.LONGEST)
        String value,

        @Schema(
                description =
                        "All labels, whoever was drawn first in front; of those who were in an earlier lottery in the order of that. Null before the draw",
                nullable = true)
        @Size(max = LotteryRequest.MOST)
        List<@Size(max = 36) String> order,

        @Schema(description = "Null before the draw", nullable = true)
        Instant drawnAt,

        @Schema(
                description =
                        "Value, order and the SHA-256 of the commitment as a compact JWS (type verkosto-lottery-draw);"
                                + " null before the draw",
                nullable = true)
        @Size(max = SIGNED)
        String draw,

        @Schema(description = "Only where it is CANCELLED", nullable = true)
        LotteryCancellation cancellation) {

    private static final int SIGNED = 20_000;

    static LotteryResponse from(Lottery lottery) {
        LotteryCommitment bound = lottery.commitment();
        return new LotteryResponse(
                lottery.id(),
                lottery.callId(),
                lottery.state(),
                lottery.version(),
                bound.labels(),
                bound.algorithm(),
                bound.source(),
                bound.knownFrom(),
                bound.committedAt(),
                bound.policiesSha256(),
                Optional.ofNullable(bound.after()).map(EarlierLots::lotteryId).orElse(null),
                lottery.signedCommitment(),
                lottery.awaitsSecondPerson(),
                lottery.valuesDiffer(),
                lottery.draw().map(LotteryDraw::value).orElse(null),
                lottery.draw().map(LotteryDraw::order).orElse(null),
                lottery.draw().map(LotteryDraw::drawnAt).orElse(null),
                lottery.signedDraw().orElse(null),
                lottery.cancellation().orElse(null));
    }
}
