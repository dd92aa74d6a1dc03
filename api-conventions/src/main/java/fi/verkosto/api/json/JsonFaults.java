package fi.verkosto.api.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fi.verkosto.api.refusal.Fault;
import java.io.IOException;

/** What Jackson found wrong with a body, and where; bytes that are no text of any encoding have no place. */
public final class JsonFaults {

    private JsonFaults() {}

    public static Fault of(IOException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException unknown ->
                Fault.at(
                        pointer(unknown), "unknown-field", "Tuntematon kenttä", "Okänt fält", "There is no such field");
            case MismatchedInputException wrong ->
                new Fault(pointer(wrong), "wrong-type", ExpectedForm.of(wrong.getTargetType()));
            case JsonMappingException wrong -> new Fault(pointer(wrong), "wrong-type", ExpectedForm.of(null));
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
