package fi.verkosto.receipts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a line of a record says of a lottery. */
record LotteryLine(String action, Instant at, Map<String, String> details) {

    static final String COMMITTED = "LOTTERY_COMMITTED";
    static final String DRAWN = "LOTTERY_DRAWN";
    static final String GIVEN_UP = "LOTTERY_CANCELLED";

    /** Whether a line is about a lottery, whatever else it says. */
    static boolean isOne(String line) {
        return CanonicalJson.read(line, Action.class)
                .filter(Action::isOfALottery)
                .isPresent();
    }

    /** None if it does not say which lottery, when, or what was signed. */
    static Optional<LotteryLine> read(String line) {
        return CanonicalJson.read(line, LotteryLine.class).filter(LotteryLine::isComplete);
    }

    private boolean isComplete() {
        return at != null
                && details != null
                && details.get("item") != null
                && (action.equals(GIVEN_UP) || details.get("signed") != null);
    }

    boolean says(String done, String lottery) {
        return action.equals(done) && item().equals(lottery);
    }

    String item() {
        return details.get("item");
    }

    /** A compact JWS; nobody signs that a lottery was given up. */
    String signed() {
        return details.get("signed");
    }

    private record Action(String action) {

        boolean isOfALottery() {
            return COMMITTED.equals(action) || DRAWN.equals(action) || GIVEN_UP.equals(action);
        }
    }
}
