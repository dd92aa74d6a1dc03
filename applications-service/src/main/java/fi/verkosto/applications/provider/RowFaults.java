package fi.verkosto.applications.provider;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.BusinessId;
import fi.verkosto.api.value.MailAddress;
import fi.verkosto.api.value.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the values of one row, and collects what is wrong with them; pointers begin at the row. */
final class RowFaults {

    private static final String KINDS =
            Arrays.stream(HolderKind.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final List<Fault> found = new ArrayList<>();

    List<Fault> found() {
        return List.copyOf(found);
    }

    String businessId(String written) {
        String text = orNull(written);
        if (isMissing("businessId", text)) {
            return null;
        }
        if (!BusinessId.isValid(text)) {
            add(
                    "businessId",
                    "business-id",
                    "Y-tunnus on väärä: seitsemän numeroa, yhdysmerkki ja tarkistusnumero",
                    "FO-numret är fel: sju siffror, bindestreck och kontrollsiffra",
                    "The business ID is wrong: seven digits, a hyphen and the check digit");
        }
        return text;
    }

    String name(String field, String written) {
        String text = orNull(written);
        if (text != null
                && (Text.length(text) > Lengths.NAME
                        || !Text.isSingleLine(text)
                        || Text.forbiddenIn(text).isPresent())) {
            add(
                    field,
                    "name",
                    "Nimessä saa olla enintään " + Lengths.NAME + " merkkiä eikä ohjausmerkkejä",
                    "Namnet får ha högst " + Lengths.NAME + " tecken och inga styrtecken",
                    "A name has at most " + Lengths.NAME + " characters and no control characters");
        }
        return text;
    }

    String requiredName(String field, String written) {
        String text = name(field, written);
        isMissing(field, text);
        return text;
    }

    HolderKind holderKind(String written) {
        String text = orNull(written);
        if (isMissing("holderKind", text)) {
            return null;
        }
        for (HolderKind kind : HolderKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        add(
                "holderKind",
                "holder-kind",
                "Luvanhaltijan laji on jokin näistä: " + KINDS,
                "Slaget av tillståndsinnehavare är något av dessa: " + KINDS,
                "The kind of holder is one of " + KINDS);
        return null;
    }

    String homeRegion(String written) {
        String text = orNull(written);
        if (!isMissing("homeRegion", text) && Region.of(text).isEmpty()) {
            add(
                    "homeRegion",
                    "region",
                    "Maakunnan koodi on kaksi numeroa: 01, 02, 04–19 tai 21",
                    "Landskapets kod är två siffror: 01, 02, 04–19 eller 21",
                    "The code of a region is two digits: 01, 02, 04–19 or 21");
        }
        return text;
    }

    LocalDate requiredDate(String field, String written) {
        return isMissing(field, orNull(written)) ? null : date(field, written);
    }

    LocalDate date(String field, String written) {
        String text = orNull(written);
        if (text == null) {
            return null;
        }
        try {
            return Years.day(text);
        } catch (DateTimeException _) {
            // Refused below.
        }
        add(
                field,
                "date",
                "Päivä kirjoitetaan muodossa 2018-01-31, vuosina 1900–2199",
                "Dagen skrivs i formen 2018-01-31, åren 1900–2199",
                "A day is written as 2018-01-31, in the years 1900 to 2199");
        return null;
    }

    void period(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            add(
                    "licenceTo",
                    "licence-period",
                    "Järjestämislupa päättyy ennen kuin se alkaa",
                    "Tillståndet upphör innan det börjar",
                    "The licence ends before it begins");
        }
    }

    String email(String written) {
        String text = orNull(written);
        if (text != null && !MailAddress.isValid(text)) {
            add("email", "email", "Sähköpostiosoite on väärä", "E-postadressen är fel", "The e-mail address is wrong");
        }
        return text;
    }

    String language(String written) {
        String text = orNull(written);
        if (text == null) {
            return "fi";
        }
        if (!text.equals("fi") && !text.equals("sv")) {
            add("language", "language", "Kieli on fi tai sv", "Språket är fi eller sv", "The language is fi or sv");
        }
        return text;
    }

    private boolean isMissing(String field, String text) {
        if (text == null) {
            add(field, "required", "Tieto puuttuu", "Uppgiften saknas", "A value is required");
        }
        return text == null;
    }

    void add(String field, String rule, String fi, String sv, String en) {
        found.add(Fault.at("/" + field, rule, fi, sv, en));
    }

    private static String orNull(String written) {
        return Text.isBlank(written) ? null : Text.strip(written);
    }
}
