package fi.verkosto.applications.provider;

import java.util.regex.Pattern;

/** The one rule for addresses that mails go to, those of providers' offices and of contacts alike. */
public final class MailAddress {

    private static final int LONGEST = 254;

    private static final String ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\d]([\\p{L}\\d-]{0,61}[\\p{L}\\d])?";

    /** Stricter than Bean Validation's rule, which the mail goes by: an address that fails there gets no receipt. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(\\." + ATOM + ")*@(" + LABEL + "\\.)+[\\p{L}\\d]{2,63}");

    private MailAddress() {}

    public static boolean isValid(String text) {
        return text != null && text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
