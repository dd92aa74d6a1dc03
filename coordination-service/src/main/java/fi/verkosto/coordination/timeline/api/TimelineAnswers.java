package fi.verkosto.coordination.timeline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers that screens ask for again and again: 304 to whoever has it. The tag is the hash of what is shown, as a day that goes by
 * changes it as much as a report does.
 */
@ApplicationScoped
class TimelineAnswers {

    private final ObjectMapper json;

    TimelineAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** As written already: what stands for the type is its JSON, which nobody writes again. */
    @SuppressWarnings("unchecked")
    <T> RestResponse<T> answer(Request request, T body) {
        String written = written(body);
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

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
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
