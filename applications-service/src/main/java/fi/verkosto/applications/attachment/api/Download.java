package fi.verkosto.applications.attachment.api;

import fi.verkosto.applications.attachment.Attachment;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Hands a file out so that a browser saves it and never shows or runs it: somebody else's content on our address. */
final class Download {

    /** What RFC 8187 lets stand as it is. */
    private static final String ATTR_CHARS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    private Download() {}

    static Response of(Attachment attachment, InputStream bytes) {
        return Response.ok(bytes)
                .type(attachment.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .tag(new EntityTag(attachment.sha256()))
                .build();
    }

    /** The name in ASCII for the oldest readers, and as it is (RFC 6266, RFC 8187) for all others. */
    static String disposition(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (ATTR_CHARS.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append(String.format("%%%02X", (int) character));
            }
        }
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
