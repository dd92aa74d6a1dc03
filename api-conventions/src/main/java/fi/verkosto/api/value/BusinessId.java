package fi.verkosto.api.value;

import java.util.regex.Pattern;

/**
 * The Finnish business ID (Y-tunnus): seven digits, a hyphen and a check digit with the weights 7, 9, 10, 5, 8, 4, 2
 * modulo 11. Whether such an organisation exists is for a register to say.
 */
public record BusinessId(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{7}-\\d");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
    private static final String NO_ORGANISATION = "0000000-0";

    public BusinessId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a business ID (seven digits, hyphen, check digit): " + value);
        }
    }

    public static boolean isValid(String text) {
        return text != null && FORM.matcher(text).matches() && !text.equals(NO_ORGANISATION) && checkDigitFits(text);
    }

    private static boolean checkDigitFits(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(text.charAt(i), 10);
        }
        int remainder = sum % 11;
        int expected = remainder == 0 ? 0 : 11 - remainder;
        // A remainder of 1 would need the check digit 10: such IDs are not given out.
        return remainder != 1 && expected == Character.digit(text.charAt(8), 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
