package fi.verkosto.coordination.indicator;

import static fi.verkosto.coordination.indicator.Definitions.aDefinition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.programme.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which periods belong to which series of an indicator that was changed on the way. */
class SeriesSpanTest {

    private static final ProjectTime PROJECT =
            new ProjectTime(LocalDate.parse("2019-02-01"), LocalDate.parse("2020-01-31"));

    private final Indicator indicator = indicator();

    @Test
    void hasEveryWholePeriodOfTheProjectWhileNothingChanges() {
        assertThat(periods()).containsExactly("2019-Q2 2019-Q3 2019-Q4");
    }

    @Test
    void goesOnWhenOnlyWordsChange() {
        change("2019-07-10", aDefinition().names("Valmennetut"));

        assertThat(periods()).containsExactly("2019-Q2 2019-Q3 2019-Q4");
        assertThat(indicator.series().getLast().definitionVersion()).isEqualTo(2);
    }

    /** What ended before is of the old series, also if it is reported later; nothing is of both. */
    @Test
    void beginsAnewWithThePeriodThatEndsAfterTheChange() {
        change("2019-07-10", aDefinition().unit(Unit.SCORE));
        change("2019-11-30", aDefinition().unit(Unit.RATIO));

        assertThat(periods()).containsExactly("2019-Q2", "2019-Q3", "2019-Q4");
        assertThat(seriesOf("2019-Q2")).isEqualTo(1);
        assertThat(seriesOf("2019-Q3")).isEqualTo(2);
        assertThat(seriesOf("2019-Q4")).isEqualTo(3);
    }

    @Test
    void endsAQuarterThatHasBegunBeforeMonthsAreReported() {
        change("2019-11-30", aDefinition().unit(Unit.SCORE).rhythm(Rhythm.MONTHLY));

        assertThat(periods()).containsExactly("2019-Q2 2019-Q3 2019-Q4", "2020-01");
        assertThat(seriesOf("2019-12")).isZero();
    }

    @Test
    void reportsMonthsUntilAWholeHalfYearBegins() {
        change("2019-03-10", aDefinition().rhythm(Rhythm.MONTHLY));
        change("2019-05-10", aDefinition().rhythm(Rhythm.HALF_YEARLY));

        assertThat(periods()).containsExactly("", "2019-04 2019-05 2019-06", "2019-H2");
    }

    /** No month has ended in the quarter yet. */
    @Test
    void changesAtOnceInTheFirstMonthOfAQuarter() {
        change("2019-07-31", aDefinition().rhythm(Rhythm.MONTHLY));
        change("2019-10-01", aDefinition());

        assertThat(periods()).containsExactly("2019-Q2", "2019-07 2019-08 2019-09", "2019-Q4");
    }

    /** What was to be reported by the month from October on is not: the change was changed before. */
    @Test
    void takesOverASeriesThatHasNotBegun() {
        change("2019-08-10", aDefinition().rhythm(Rhythm.MONTHLY));
        change("2019-09-10", aDefinition());

        assertThat(periods()).containsExactly("2019-Q2 2019-Q3", "", "2019-Q4");
        change("2019-09-11", aDefinition().unit(Unit.SCORE));
        assertThat(periods()).containsExactly("2019-Q2 2019-Q3", "", "", "2019-Q4");
    }

    /** Whatever was changed when: months that nobody reports, or that are reported twice, would be found by no reader. */
    @Property
    void hasEveryDayInOnePeriod(
            @ForAll @Size(max = 8) List<@IntRange(max = 330) Integer> days, @ForAll @Size(8) List<Rhythm> rhythms) {
        Indicator changed = indicator();
        LocalDate start = LocalDate.parse("2019-01-01");
        List<Integer> order = days.stream().sorted().toList();
        for (int i = 0; i < order.size(); i++) {
            changed.change(
                    aDefinition().rhythm(rhythms.get(i)).build(),
                    start.plusDays(order.get(i)).atTime(10, 0).toInstant(ZoneOffset.UTC));
        }
        ProjectTime years = new ProjectTime(start, LocalDate.parse("2020-12-31"));

        List<Period> all = changed.series().stream()
                .flatMap(span -> span.periods(years).stream())
                .toList();

        assertThat(all.getFirst().first()).isEqualTo(start);
        assertThat(all.getLast().last()).isEqualTo(years.end());
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).first()).isEqualTo(all.get(i - 1).last().plusDays(1));
        }
    }

    @Test
    void isEmptyWhereItWasOverOnTheDayItBegan() {
        change("2019-07-10", aDefinition().unit(Unit.SCORE));
        change("2019-07-10", aDefinition().unit(Unit.RATIO));

        assertThat(periods()).containsExactly("2019-Q2", "", "2019-Q3 2019-Q4");
    }

    /** 22:00Z is the next day in Finland. */
    @Test
    void changesOnTheFinnishDay() {
        indicator.change(aDefinition().unit(Unit.SCORE).build(), Instant.parse("2019-06-30T20:59:59Z"));
        assertThat(seriesOf("2019-Q2")).isEqualTo(2);

        indicator.change(aDefinition().unit(Unit.RATIO).build(), Instant.parse("2019-06-30T21:00:00Z"));
        assertThat(seriesOf("2019-Q2")).isEqualTo(2);
        assertThat(seriesOf("2019-Q3")).isEqualTo(3);
    }

    @Test
    void tellsNothingOfTheSameDefinition() {
        assertThat(indicator.change(aDefinition().build(), Instant.parse("2019-07-10T09:00:00Z")))
                .isFalse();
        assertThat(indicator.revision()).isEqualTo(1);
    }

    @Test
    void hasSoManyDefinitionsAtTheMost() {
        for (int i = 1; i < Indicator.MOST_DEFINITIONS; i++) {
            change("2019-07-10", aDefinition().names("Nimi " + i));
        }

        assertThatThrownBy(() -> change("2019-07-10", aDefinition().names("Vielä yksi")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CoordinationError.INDICATOR_LIMIT_REACHED));
    }

    private void change(String day, Definitions definition) {
        assertThat(indicator.change(definition.build(), Instant.parse(day + "T09:00:00Z")))
                .isTrue();
    }

    private List<String> periods() {
        return indicator.series().stream()
                .map(span -> String.join(
                        " ",
                        span.periods(PROJECT).stream().map(Period::toString).toList()))
                .toList();
    }

    private int seriesOf(String period) {
        return indicator.seriesOf(Period.parse(period)).map(SeriesSpan::number).orElse(0);
    }

    private static Indicator indicator() {
        Instant published = Instant.parse("2019-02-15T09:00:00Z");
        Indicator indicator = Indicator.drafted(
                new UUID(1, 1), new Programme() {}, "TRAINED", aDefinition().build(), published);
        indicator.publish(published);
        return indicator;
    }
}
