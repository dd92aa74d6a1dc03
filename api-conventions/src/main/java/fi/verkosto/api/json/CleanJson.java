package fi.verkosto.api.json;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Every JSON that comes in is looked through once before anything reads it, whatever it is read as: what is refused here
 * reaches no mapper, no patch, no schema and no row.
 */
@Provider
class CleanJson implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            byte[] body = context.getInputStream().readAllBytes();
            boolean verbatim = Arrays.stream(context.getAnnotations()).anyMatch(Verbatim.class::isInstance);
            context.setInputStream(
                    new ByteArrayInputStream(body.length == 0 ? body : new JsonScan(!verbatim).clean(body)));
            context.setMediaType(context.getMediaType().withCharset(StandardCharsets.UTF_8.name()));
        }
        return context.proceed();
    }

    /** In whatever letters it is written: media types have no case (RFC 9110, 8.3.1). */
    static boolean isJson(MediaType type) {
        String subtype = type == null ? "" : type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
