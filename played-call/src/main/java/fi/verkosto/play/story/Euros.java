package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Sums of the API, and how a person reads them. */
final class Euros {
    private Euros() {}

    static BigDecimal of(JsonNode money) {
        return new BigDecimal(money.path("amount").asText());
    }

    /** Without cents: awards are in whole euros. */
    static BigDecimal whole(JsonNode money) {
        return of(money).setScale(0, RoundingMode.UNNECESSARY);
    }

    /** As in 4 000 000 EUR. */
    static String spell(BigDecimal amount) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(' ');
        return new DecimalFormat("#,##0.##", symbols).format(amount) + " EUR";
    }
}
