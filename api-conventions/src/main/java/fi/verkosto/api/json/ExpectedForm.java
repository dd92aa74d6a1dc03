package fi.verkosto.api.json;

import fi.verkosto.api.refusal.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a value of a body should have been, in words. */
final class ExpectedForm {

    private static final LocalizedText OTHER = new LocalizedText(
            "Arvon tyyppi tai muoto on väärä",
            "Värdets typ eller format är fel",
            "The value has the wrong type or format");

    private ExpectedForm() {}

    /** @param type what the value was to be read as; null where that is not known */
    static LocalizedText of(Class<?> type) {
        if (type == null) {
            return OTHER;
        }
        if (type.isEnum()) {
            return oneOf(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (type == boolean.class || type == Boolean.class) {
            return oneOf("true, false");
        }
        if (type == Instant.class || type == LocalDate.class) {
            return new LocalizedText(
                    "Ei ole aika tai päivä vuosilta 1900–2199 RFC 3339:n muodossa",
                    "Är ingen tid eller dag från åren 1900–2199 i formen enligt RFC 3339",
                    "This is no time or day of the years 1900 to 2199 as RFC 3339 writes them");
        }
        if (type == UUID.class) {
            return new LocalizedText("Ei ole tunniste (UUID)", "Är ingen identifierare (UUID)", "This is no ID (UUID)");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return new LocalizedText("Ei ole kokonaisluku", "Är inget heltal", "This is no whole number");
        }
        if (type == BigDecimal.class) {
            return new LocalizedText(
                    "Rahamäärä kirjoitetaan tekstinä muodossa \"1234.50\"",
                    "Ett belopp skrivs som text i formen \"1234.50\"",
                    "A sum is written as a text of the form \"1234.50\"");
        }
        if (type == String.class) {
            return new LocalizedText("Ei ole teksti", "Är ingen text", "This is no text");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new LocalizedText("Ei ole luettelo", "Är ingen lista", "This is no list");
        }
        return OTHER;
    }

    private static LocalizedText oneOf(String allowed) {
        return new LocalizedText(
                "Arvo ei ole mikään näistä: " + allowed,
                "Värdet är inget av dessa: " + allowed,
                "The value is none of these: " + allowed);
    }
}
