package fi.verkosto.receipts;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Lots that were drawn before others are committed to among the same and some more. What they decided stands: there is no second
 * draw.
 *
 * @param drawSha256 of the signed draw, all of its letters: nobody can know it before
 * @param order of all who were among them, whoever was drawn first in front
 */
public record EarlierLots(UUID lotteryId, String drawSha256, List<String> order) {

    boolean isComplete() {
        return lotteryId != null
                && drawSha256 != null
                && order != null
                && order.stream().noneMatch(Objects::isNull)
                && Set.copyOf(order).size() == order.size();
    }

    /** The places that fall to those who were drawn before are theirs in the order that they have. */
    List<String> keptIn(List<String> drawn) {
        Iterator<String> before = order.stream().filter(drawn::contains).iterator();
        return drawn.stream()
                .map(label -> order.contains(label) ? before.next() : label)
                .toList();
    }
}
