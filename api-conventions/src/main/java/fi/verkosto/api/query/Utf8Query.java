package fi.verkosto.api.query;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Refuses a query that is no UTF-8, or has a character that no text can keep. The framework would put replacement
 * characters where its bytes mean nothing.
 */
@Provider
class Utf8Query implements ContainerRequestFilter {

    private static final int ESCAPED = 3;

    private final CurrentVertxRequest request;

    Utf8Query(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String query = request.getCurrent().request().query();
        if (query != null && !isText(query)) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .detail(
                            "Kyselyn on oltava UTF-8:aa ilman ohjausmerkkejä",
                            "Frågan ska vara UTF-8 utan styrtecken",
                            "The query must be UTF-8 without control characters");
        }
    }

    /** A sign of per cent that begins no escape is for others to find. */
    static boolean isText(String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
        for (int i = 0; i < query.length(); i++) {
            char letter = query.charAt(i);
            boolean isEscape = letter == '%'
                    && i + 2 < query.length()
                    && HexFormat.isHexDigit(query.charAt(i + 1))
                    && HexFormat.isHexDigit(query.charAt(i + 2));
            if (isEscape) {
                bytes.write(HexFormat.fromHexDigits(query, i + 1, i + ESCAPED));
                i += 2;
            } else if (letter < 0x80) {
                bytes.write(letter);
            } else {
                return false;
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return Text.forbiddenIn(text).isEmpty();
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
