package fi.verkosto.api.value;

import com.ibm.icu.text.IDNA;
import fi.verkosto.api.text.Lengths;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a mail can go to (RFC 5321), with the domain as it is on the wire: {@code info@hämeenlinna.example} is
 * written {@code info@xn--hmeenlinna-q5a.example}, whichever way its letters were composed (IDNA 2008 by UTS 46).
 *
 * <p>A local part beyond ASCII is none: only the mail servers of some recipients take one (RFC 6531), and what cannot be
 * reached must be told to whoever enters it, not to whoever waits for a letter.
 */
public record MailAddress(String localPart, String domain) {

    private static final String ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile("(?=.{1,64}$)" + ATOM + "(\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("([^.]+\\.)+(?!\\d+$)[^.]{2,}");

    private static final IDNA UTS_46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO);

    /** The address that the text is, if it is one. */
    public static Optional<MailAddress> parse(String text) {
        int at = text == null ? -1 : text.lastIndexOf('@');
        if (at < 0 || !LOCAL_PART.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domainOnTheWire(text.substring(at + 1))
                .map(domain -> new MailAddress(text.substring(0, at), domain))
                .filter(address -> address.toString().length() <= Lengths.MAIL_ADDRESS);
    }

    public static boolean isValid(String text) {
        return parse(text).isPresent();
    }

    /** A domain in the letters of ASCII, if it can be one. */
    public static Optional<String> domainOnTheWire(String domain) {
        if (domain.length() > Lengths.MAIL_ADDRESS) {
            // The library throws where it would have to encode thousands of letters.
            return Optional.empty();
        }
        IDNA.Info info = new IDNA.Info();
        String ascii = UTS_46.nameToASCII(domain, new StringBuilder(), info).toString();
        return info.hasErrors() || !DOMAIN.matcher(ascii).matches() ? Optional.empty() : Optional.of(ascii);
    }

    /** As it is on the wire. */
    @Override
    public String toString() {
        return localPart + "@" + domain;
    }
}
