package fi.verkosto.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** What Jackson found wrong with a body, and where; bytes that are no text of any encoding have no place. */
public final class JsonFaults {

    private JsonFaults() {}

    public static Fault of(IOException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException unknown ->
                Fault.at(
                        pointer(unknown), "unknown-field", "Tuntematon kenttä", "Okänt fält", "There is no such field");
            case InvalidFormatException time
            when time.getTargetType() == Instant.class || time.getTargetType() == LocalDate.class ->
                Fault.at(
                        pointer(time),
                        "wrong-type",
                        "Ei ole aika tai päivä vuosilta 1900–2199 RFC 3339:n muodossa",
                        "Är ingen tid eller dag från åren 1900–2199 i formen enligt RFC 3339",
                        "This is no time or day of the years 1900 to 2199 as RFC 3339 writes them");
            case JsonMappingException wrong ->
                Fault.at(
                        pointer(wrong),
                        "wrong-type",
                        "Arvon tyyppi tai muoto on väärä",
                        "Värdets typ eller format är fel",
                        "The value has the wrong type or format");
            default ->
                Fault.at(
                        "",
                        "malformed-json",
                        "Sisältö ei ole kelvollista JSONia",
                        "Innehållet är inte giltig JSON",
                        "The body is not valid JSON");
        };
    }

    private static String pointer(JsonMappingException exception) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : exception.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
