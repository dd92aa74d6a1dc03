package fi.verkosto.applications.provider.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.api.constraint.ConstraintFaults;
import fi.verkosto.api.json.JsonFaults;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.provider.ProviderRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads the file that an administrator sends, whichever of its two forms it has. */
@ApplicationScoped
class ProviderFiles {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ObjectMapper json;
    private final Validator validator;

    ProviderFiles(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @param type null where a request has neither a body nor the type of one */
    List<ProviderRow> rows(MediaType type, byte[] body) {
        if (type == null) {
            throw new Refusal(CommonError.UNSUPPORTED_MEDIA_TYPE);
        }
        String text = text(type, body);
        return type.getSubtype().equalsIgnoreCase("csv") ? CsvFile.rows(text) : ofJson(text);
    }

    private List<ProviderRow> ofJson(String text) {
        try {
            ProviderFile file = json.readValue(text, ProviderFile.class);
            Set<ConstraintViolation<ProviderFile>> violations = file == null ? Set.of() : validator.validate(file);
            if (file == null || !violations.isEmpty()) {
                throw new Refusal(CommonError.INVALID_REQUEST).faults(ConstraintFaults.of(violations));
            }
            return file.rows();
        } catch (IOException e) {
            throw new Refusal(CommonError.INVALID_REQUEST).faults(List.of(JsonFaults.of(e)));
        }
    }

    /** A file in another encoding would come out with wrong letters in names, so it is refused and not guessed at. */
    private static String text(MediaType type, byte[] body) {
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        if (!charset.equalsIgnoreCase("UTF-8")) {
            throw notUtf8();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body == null ? new byte[0] : body))
                    .toString();
            return Text.composed(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            throw notUtf8();
        }
    }

    private static Refusal notUtf8() {
        return new Refusal(CommonError.INVALID_REQUEST)
                .detail(
                        "Tiedoston merkistön on oltava UTF-8; Excelissä: Tallenna nimellä, CSV UTF-8",
                        "Filens teckenkodning ska vara UTF-8; i Excel: Spara som, CSV UTF-8",
                        "The file must be encoded in UTF-8; in Excel: Save As, CSV UTF-8");
    }
}
