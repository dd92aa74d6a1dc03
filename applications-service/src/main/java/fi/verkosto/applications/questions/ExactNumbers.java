package fi.verkosto.applications.questions;

import fi.verkosto.api.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Numbers that mean the same to everybody who reads them: those that a double holds. A submission is signed as canonical
 * JSON (RFC 8785), which knows no others, and so would tell of another number than was written.
 */
final class ExactNumbers {

    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf((1L << 53) - 1);

    private ExactNumbers() {}

    /** @param given what JSON is read as: maps, lists, texts, numbers, booleans and null */
    static List<Fault> faults(String at, Object given) {
        List<Fault> faults = new ArrayList<>();
        collect(at, given, faults);
        return faults;
    }

    private static void collect(String at, Object given, List<Fault> faults) {
        switch (given) {
            case Map<?, ?> object ->
                object.forEach((name, value) -> collect(at + "/" + SchemaShape.escape((String) name), value, faults));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(at + "/" + i, list.get(i), faults);
                }
            }
            case Number number when !isExact(number) -> faults.add(AnswerRule.INEXACT.at(at));
            case null, default -> {}
        }
    }

    private static boolean isExact(Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            return false;
        }
        BigDecimal value = new BigDecimal(number.toString());
        boolean isWhole = value.stripTrailingZeros().scale() <= 0;
        return !isWhole || value.abs().compareTo(LARGEST_WHOLE) <= 0;
    }
}
