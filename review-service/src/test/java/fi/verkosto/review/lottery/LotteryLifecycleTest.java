package fi.verkosto.review.lottery;

import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LotteryLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                LotteryLifecycle.TABLE,
                LotteryState.class,
                LotteryEvent.class,
                Map.ofEntries(
                        entry("COMMITTED ENTER_VALUE", LotteryState.COMMITTED),
                        entry("COMMITTED DRAW", LotteryState.DRAWN),
                        entry("COMMITTED CANCEL", LotteryState.CANCELLED)));
    }
}
