package fi.verkosto.applications.questions;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.concurrent.Callable;

/**
 * Patterns of questions, matched by an automaton: never in more than the length of the text times the weight of the
 * pattern, whatever an officer wrote and an applicant answers. All patterns of one check share one budget of steps, about
 * a second's worth.
 */
final class LinearPatterns implements RegularExpressionFactory {

    /** Length times all counted repetitions, which is what the automaton may grow to. */
    private static final long HEAVIEST = 10_000;

    private static final long STEPS = 50_000_000;

    private static final int LARGEST_COUNT = 1000;

    private static final ScopedValue<Budget> BUDGET = ScopedValue.newInstance();

    /** Too many long texts for too heavy patterns. */
    static final class TooCostly extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooCostly() {
            super("The patterns cost more than they may", null, false, false);
        }
    }

    private static final class Budget {

        private long left = STEPS;

        void spend(long steps) {
            left -= steps;
            if (left < 0) {
                throw new TooCostly();
            }
        }
    }

    static <T> T withinBudget(Callable<T> check) {
        try {
            return ScopedValue.where(BUDGET, new Budget()).call(check::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the pattern is one of RE2 and not too heavy. */
    static boolean isUsable(String pattern) {
        if (weight(pattern) > HEAVIEST) {
            return false;
        }
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException _) {
            return false;
        }
    }

    @Override
    public RegularExpression getRegularExpression(String text) {
        Pattern pattern = Pattern.compile(text);
        long weight = weight(text);
        return value -> {
            BUDGET.get().spend(weight * (value.length() + 1L));
            return pattern.matcher(value).find();
        };
    }

    /** Counts every number in braces as a repetition, also in the few places where it is none. */
    private static long weight(String pattern) {
        long weight = pattern.length();
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            if (close > 0) {
                weight = Math.min(HEAVIEST + 1, weight * count(pattern.substring(open + 1, close)));
            }
        }
        return weight;
    }

    private static long count(String braces) {
        String last = braces.substring(braces.lastIndexOf(',') + 1);
        String number = last.isEmpty() ? braces.substring(0, braces.length() - 1) : last;
        boolean isNumber =
                !number.isEmpty() && number.length() < 10 && number.chars().allMatch(Character::isDigit);
        return isNumber ? Math.clamp(Long.parseLong(number), 1, LARGEST_COUNT + 1L) : 1;
    }
}
