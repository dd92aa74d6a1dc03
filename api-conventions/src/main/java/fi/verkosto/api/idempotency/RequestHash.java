package fi.verkosto.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What makes two requests the same: the operation, its path, its query and its body. */
final class RequestHash {

    private RequestHash() {}

    static String of(Method operation, Object[] arguments, ObjectMapper json) throws JsonProcessingException {
        List<Object> said = new ArrayList<>();
        said.add(operation.getName());
        Parameter[] parameters = operation.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isSaid(parameters[i])) {
                said.add(arguments[i]);
            }
        }
        return sha256(json.writeValueAsString(said));
    }

    /** Headers may rightly differ when a request is sent again. Of a stream, another argument says what is in it. */
    private static boolean isSaid(Parameter parameter) {
        return !parameter.isAnnotationPresent(HeaderParam.class)
                && !parameter.isAnnotationPresent(Context.class)
                && !AutoCloseable.class.isAssignableFrom(parameter.getType());
    }

    private static String sha256(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
