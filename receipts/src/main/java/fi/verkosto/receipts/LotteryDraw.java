package fi.verkosto.receipts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a lottery ended.
 *
 * @param commitmentSha256 of the signed commitment, all of its letters
 * @param value that the source had
 * @param order all labels, whoever comes first in front; of those who were in earlier lots the first of these
 * @param drawnAt when it was signed
 */
public record LotteryDraw(UUID lotteryId, String commitmentSha256, String value, List<String> order, Instant drawnAt) {

    boolean isComplete() {
        return lotteryId != null && commitmentSha256 != null && value != null && order != null && drawnAt != null;
    }
}
