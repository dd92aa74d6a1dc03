package fi.verkosto.review.publication.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.publication.PublishedCall;
import fi.verkosto.review.publication.ReadPublishedDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The same bytes for everybody who asks, written once: 304 to whoever has them. The tag is the hash of what is shown, so nothing
 * that is not shown can be told by it.
 */
@ApplicationScoped
class PublishedAnswers {

    private static final int MOST_KEPT = 20;

    private static final String FOR_EVERYBODY = "public, max-age=300";

    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private final ReadPublishedDecisions published;
    private final ObjectMapper json;

    PublishedAnswers(ReadPublishedDecisions published, ObjectMapper json) {
        this.published = published;
        this.json = json;
    }

    RestResponse<PublishedDecisionsResponse> json(UUID callId, Request request) {
        return answer(request, written(callId, Form.JSON, this::json));
    }

    RestResponse<String> csv(UUID callId, Request request) {
        return answer(request, written(callId, Form.CSV, PublishedTable::of));
    }

    private String json(PublishedCall call) {
        try {
            return json.writeValueAsString(PublishedDecisionsResponse.from(call));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept written(UUID callId, Form form, Function<PublishedCall, String> writing) {
        String version = published.version(callId);
        return kept.asMap()
                .compute(
                        new Key(callId, form),
                        (_, last) -> last != null && last.version().equals(version)
                                ? last
                                : Kept.of(version, writing.apply(published.read(callId))));
    }

    /** As written already: what stands for the type is its text, which nobody writes again. */
    @SuppressWarnings("unchecked")
    private static <T> RestResponse<T> answer(Request request, Kept kept) {
        EntityTag tag = new EntityTag(kept.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder<?> answer = unchanged == null
                ? ResponseBuilder.ok(kept.text())
                : ResponseBuilder.create(unchanged.build().getStatus());
        return (RestResponse<T>)
                answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, FOR_EVERYBODY).build();
    }

    private enum Form {
        JSON,
        CSV
    }

    private record Key(UUID call, Form form) {}

    private record Kept(String version, String text, String sha256) {

        static Kept of(String version, String text) {
            return new Kept(version, text, CanonicalJson.sha256(text));
        }
    }
}
