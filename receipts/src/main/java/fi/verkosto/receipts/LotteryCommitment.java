package fi.verkosto.receipts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a lottery is bound to before anybody can know how it ends.
 *
 * @param labels among whom lots are drawn: each once, in the order of their letters
 * @param source what the value is going to be, and how it is written, as in "Lotto, Veikkaus, draw of 15 December 2018: the
 *     seven numbers in ascending order, with one space between them"
 * @param knownFrom before this moment nobody knows the value
 * @param committedAt when it was signed
 * @param policiesSha256 of the policies that the selection keeps to, as canonical JSON; none where the ranking decides who is
 *     equal. Whoever knew the order could choose the policies by it
 * @param after the lots that left others tied, who are among these; none for most
 */
public record LotteryCommitment(
        UUID callId,
        UUID lotteryId,
        List<String> labels,
        LotAlgorithm algorithm,
        String source,
        Instant knownFrom,
        Instant committedAt,
        String policiesSha256,
        EarlierLots after) {

    boolean isComplete() {
        return callId != null
                && lotteryId != null
                && labels != null
                && labels.stream().noneMatch(Objects::isNull)
                && algorithm != null
                && source != null
                && knownFrom != null
                && committedAt != null
                && (after == null || after.isComplete());
    }

    /**
     * In which order a value puts all labels, whoever comes first in front.
     *
     * @param sha256 of what was signed of this
     */
    public List<String> order(String sha256, String value) {
        List<String> drawn = Lots.drawn(algorithm, sha256, labels, value);
        return after == null ? drawn : after.keptIn(drawn);
    }

    boolean isInOrder() {
        return labels.equals(List.copyOf(new TreeSet<>(labels)));
    }

    boolean isBeforeTheValue() {
        return committedAt.isBefore(knownFrom);
    }
}
