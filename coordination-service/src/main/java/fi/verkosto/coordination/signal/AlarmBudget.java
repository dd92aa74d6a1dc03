package fi.verkosto.coordination.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How often the rules of a programme speak up, month by month, the latest first. */
public record AlarmBudget(List<MonthOfRules> months) {

    /** New false alarms that a programme should hear of in a month: whoever hears more reads none. */
    public static final BigDecimal MOST_A_MONTH = BigDecimal.ONE;

    private static final int DECIMALS = 2;

    /** A month, with what each rule did in it. */
    public record MonthOfRules(YearMonth month, List<RuleCount> rules) {

        public BigDecimal expected() {
            return rules.stream()
                    .map(RuleCount::expected)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .setScale(DECIMALS, RoundingMode.HALF_UP);
        }

        public boolean isWithinBudget() {
            return expected().compareTo(MOST_A_MONTH) <= 0;
        }

        /** What part of those that were judged were useful; empty where none was. */
        public Optional<BigDecimal> precision() {
            long useful = rules.stream().mapToLong(RuleCount::useful).sum();
            long judged =
                    useful + rules.stream().mapToLong(RuleCount::falseAlarms).sum();
            return judged == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(useful)
                            .divide(BigDecimal.valueOf(judged), DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** What a rule did in a month. */
    public record RuleCount(String rule, long looks, BigDecimal expected, long raised, long useful, long falseAlarms) {}
}
