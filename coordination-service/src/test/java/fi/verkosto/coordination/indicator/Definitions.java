package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.chart.Direction;
import java.math.BigDecimal;
import java.util.Set;

/** Definitions for tests: {@code aDefinition().rhythm(Rhythm.MONTHLY).build()}. */
public final class Definitions {

    private LocalizedText names = words("Koulutetut");
    private LocalizedText formula = words("Koulutetut jaettuna kaikilla");
    private LocalizedText source = words("Rekisteri");
    private Unit unit = Unit.PERCENT;
    private int decimals = 1;
    private Set<String> levels = Set.of();
    private Set<String> themes = Set.of();
    private Rhythm rhythm = Rhythm.QUARTERLY;
    private Baseline baseline;
    private BigDecimal target = new BigDecimal("60");
    private Direction direction = Direction.HIGHER_IS_BETTER;
    private BigDecimal lowest = BigDecimal.ZERO;
    private BigDecimal highest = new BigDecimal("100");
    private boolean cumulative;

    private Definitions() {}

    public static Definitions aDefinition() {
        return new Definitions();
    }

    private static LocalizedText words(String text) {
        return new LocalizedText(text, text + " (sv)", text + " (en)");
    }

    public Definitions names(String text) {
        names = words(text);
        return this;
    }

    public Definitions formula(String fi, String sv) {
        formula = new LocalizedText(fi, sv, formula.en());
        return this;
    }

    public Definitions source(String text) {
        source = words(text);
        return this;
    }

    public Definitions unit(Unit other) {
        unit = other;
        return this;
    }

    public Definitions decimals(int other) {
        decimals = other;
        return this;
    }

    public Definitions levels(String... codes) {
        levels = Set.of(codes);
        return this;
    }

    public Definitions themes(String... codes) {
        themes = Set.of(codes);
        return this;
    }

    public Definitions rhythm(Rhythm other) {
        rhythm = other;
        return this;
    }

    public Definitions knownLevel(String value) {
        baseline = new Baseline(new BigDecimal(value), Baseline.Kind.KNOWN_LEVEL);
        return this;
    }

    public Definitions startingPoint(String value) {
        baseline = new Baseline(new BigDecimal(value), Baseline.Kind.STARTING_POINT);
        return this;
    }

    public Definitions target(String value) {
        target = new BigDecimal(value);
        return this;
    }

    public Definitions lowerIsBetter() {
        direction = Direction.LOWER_IS_BETTER;
        return this;
    }

    public Definitions limits(String from, String to) {
        lowest = new BigDecimal(from);
        highest = new BigDecimal(to);
        return this;
    }

    public Definitions cumulative() {
        cumulative = true;
        return this;
    }

    public Definition build() {
        return new Definition(
                names,
                words("Kuvaus"),
                formula,
                unit,
                decimals,
                levels,
                themes,
                source,
                ResponsibleRole.LEAD,
                rhythm,
                14,
                baseline,
                target,
                direction,
                lowest,
                highest,
                cumulative,
                false);
    }
}
