package fi.verkosto.review.lottery;

import fi.verkosto.receipts.LotAlgorithm;
import fi.verkosto.receipts.LotteryCommitment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an officer binds a lottery to.
 *
 * @param applications among which lots are drawn, each once
 * @param scenario whose policies the selection is going to keep to; null where the ranking decides who is equal
 * @param source what of the announced source the value is going to be, and how it is written
 * @param knownFrom before this moment nobody knows the value
 * @param after the lottery that left others tied, and stands; null for most
 */
public record PlannedLottery(
        UUID callId,
        List<UUID> applications,
        UUID scenario,
        LotAlgorithm algorithm,
        String source,
        Instant knownFrom,
        UUID after) {

    public PlannedLottery {
        applications = List.copyOf(applications);
    }

    /**
     * What is signed.
     *
     * @param announced the source that the call named before anybody applied: whoever commits is bound to it
     * @param sound what was found of it
     */
    LotteryCommitment commitment(UUID id, String announced, SoundLottery sound, Instant now) {
        List<String> labels = applications.stream().map(UUID::toString).sorted().toList();
        return new LotteryCommitment(
                callId,
                id,
                labels,
                algorithm,
                announced + ": " + source,
                knownFrom,
                now,
                sound.policiesSha256().orElse(null),
                sound.after().orElse(null));
    }
}
