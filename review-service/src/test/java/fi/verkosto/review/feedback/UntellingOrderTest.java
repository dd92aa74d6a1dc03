package fi.verkosto.review.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever knows in which order evaluators were asked, or what one of them gave elsewhere, knows nothing of their number. */
class UntellingOrderTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    @Test
    void isTheSameWhateverOrderItIsGiven() {
        UntellingOrder order = new UntellingOrder(new UUID(7, 7));

        assertThat(Stream.of(FIRST, SECOND).sorted(order).toList())
                .isEqualTo(Stream.of(SECOND, FIRST).sorted(order).toList());
    }

    @Test
    void putsWhoWasAskedFirstInFrontAsOftenAsNot() {
        long first = LongStream.range(0, 1_000)
                .filter(decision -> Stream.of(FIRST, SECOND)
                        .sorted(new UntellingOrder(new UUID(2, decision)))
                        .toList()
                        .equals(List.of(FIRST, SECOND)))
                .count();

        assertThat(first).isBetween(450L, 550L);
    }
}
