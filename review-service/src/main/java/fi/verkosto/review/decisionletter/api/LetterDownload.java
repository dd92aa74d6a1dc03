package fi.verkosto.review.decisionletter.api;

import fi.verkosto.review.decisionletter.LetterToRead;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Hands a letter out, under a name that people find again. */
public final class LetterDownload {

    public static final String PDF = "application/pdf";

    private LetterDownload() {}

    public static RestResponse<byte[]> of(LetterToRead letter, Request request) {
        EntityTag tag = new EntityTag(letter.sha256());
        if (request.evaluatePreconditions(tag) != null) {
            return ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tag)
                    .build();
        }
        return ResponseBuilder.ok(letter.bytes(), PDF)
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(letter))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** In ASCII for the oldest readers, and as it is (RFC 6266, RFC 8187) for all others. */
    private static String disposition(LetterToRead letter) {
        String name = letter.fileName();
        String plain = name.replace("ä", "a").replace("ö", "o").replace(' ', '_');
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
