package fi.verkosto.review.decisionletter;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.decisioncontent.InstalmentOccasion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Sums, days and figures as people write them in Finnish and Swedish in Finland; what belongs together stays on one line. */
public final class Written {

    private static final char NO_BREAK = '\u00a0';

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private static final int GROUP = 3;

    private final boolean isSwedish;

    /** @param language fi or sv */
    Written(String language) {
        this.isSwedish = language.equals("sv");
    }

    /** As in "575 000 euroa"; cents only where there are any. */
    public String euros(Money sum) {
        return amount(sum) + NO_BREAK + (isSwedish ? "euro" : isOne(sum) ? "euro" : "euroa");
    }

    private static boolean isOne(Money sum) {
        return sum.amount().compareTo(BigDecimal.ONE) == 0;
    }

    /** Without the unit, which the head of a column has. */
    public String amount(Money sum) {
        BigDecimal amount = sum.amount().abs();
        String whole = grouped(amount.toBigInteger().toString());
        int cents = amount.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        String sign = sum.isNegative() ? "−" : "";
        return sign + (cents == 0 ? whole : "%s,%02d".formatted(whole, cents));
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < digits.length(); place++) {
            if (place > 0 && (digits.length() - place) % GROUP == 0) {
                text.append(NO_BREAK);
            }
            text.append(digits.charAt(place));
        }
        return text.toString();
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in "80 %". */
    public String percent(int figure) {
        return figure + String.valueOf(NO_BREAK) + "%";
    }

    /** Words of law, as in "5 ja 7 § 2 momentti". */
    public String law(String words) {
        return words.replace(" §", NO_BREAK + "§").replace("§ 2 mom", "§ 2" + NO_BREAK + "mom");
    }

    public String decimal(BigDecimal figure) {
        return figure.toPlainString().replace('.', ',');
    }

    /** A wall time that is given as {@code 16:15}. */
    public String clock(String time) {
        return time.replace(':', '.');
    }

    /** When an instalment is paid. */
    public String after(InstalmentOccasion occasion) {
        return switch (occasion) {
            case ACCEPTANCE -> isSwedish ? "När understödet har tagits emot" : "Kun avustus on otettu vastaan";
            case INTERIM_REPORT ->
                isSwedish ? "När mellanredovisningen har godkänts" : "Kun väliselvitys on hyväksytty";
            case FINAL_REPORT -> isSwedish ? "När slutredovisningen har godkänts" : "Kun loppuselvitys on hyväksytty";
        };
    }
}
