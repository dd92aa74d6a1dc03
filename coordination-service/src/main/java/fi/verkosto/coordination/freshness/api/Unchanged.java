package fi.verkosto.coordination.freshness.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers that dashboards ask for again and again: 304 for whoever has the same one already. What is saved is the sending, not the
 * reading: the tag is the hash of the answer, so that it changes with what the reader sees and with nothing else.
 */
@ApplicationScoped
public class Unchanged {

    private final ObjectMapper json;

    Unchanged(ObjectMapper json) {
        this.json = json;
    }

    /** The answer to this reader, or 304 if they have it. */
    @SuppressWarnings(
            "unchecked") // As written already: what stands for the type is its JSON, which nobody writes again.
    public <T> RestResponse<T> answer(Request request, T body) {
        String written = write(body);
        EntityTag tag = new EntityTag(sha256(written));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder<?> answer = unchanged == null
                ? ResponseBuilder.ok(written)
                : ResponseBuilder.create(unchanged.build().getStatus());
        return (RestResponse<T>) answer.tag(tag)
                .cacheControl(onlyForTheReader())
                .header("Vary", "Authorization")
                .build();
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that is no JSON: " + body.getClass(), e);
        }
    }

    private static String sha256(String written) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CacheControl onlyForTheReader() {
        CacheControl control = new CacheControl();
        control.setNoTransform(false);
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
