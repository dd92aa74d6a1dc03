package fi.verkosto.review.polling.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.CallReads;
import fi.verkosto.review.solver.SearchPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers about a call as a whole, which dashboards ask for again and again: 304 for whoever has the answer already, and
 * computed once for all who ask before anything else is done in the call.
 */
@ApplicationScoped
public class PolledAnswers {

    /** A ranking of a thousand applications takes some megabytes. */
    private static final int MOST_KEPT = 20;

    private final Cache<Key, Kept> answers =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private final CallReads reads;
    private final ObjectMapper json;
    private final Language language;
    private final SearchPlaces places;

    PolledAnswers(CallReads reads, ObjectMapper json, Language language, SearchPlaces places) {
        this.reads = reads;
        this.json = json;
        this.language = language;
        this.places = places;
    }

    /**
     * The answer to a reader, or 304 if they have it.
     *
     * @param body called where it is not kept
     */
    public <T> RestResponse<T> answer(CallReader reader, ReviewAction action, Request request, Supplier<T> body) {
        return answer(reader, action, "", request, body);
    }

    /**
     * The same about a part of the call.
     *
     * @param part which, in a form that is the same whenever it is asked for
     */
    public <T> RestResponse<T> answer(
            CallReader reader, ReviewAction action, String part, Request request, Supplier<T> body) {
        return answer(reader, action, part, request, () -> new Found<>(body.get(), true), Supplier::get);
    }

    /**
     * The same where the answer takes a search. Its place is waited for before anything of the answer is held: all who ask for the
     * same wait side by side, and none of them longer than for one place.
     */
    public <T> RestResponse<T> searched(
            CallReader reader, ReviewAction action, String part, Request request, Supplier<Found<T>> body) {
        return answer(reader, action, part, request, body, places::search);
    }

    private <T> RestResponse<T> answer(
            CallReader reader, ReviewAction action, String part, Request request, Supplier<Found<T>> body, Turn turn) {
        return reads.note(reader, action)
                .map(version -> ofAll(
                        version,
                        new Key(
                                action,
                                part,
                                reader.call().id(),
                                reader.isOfAgency(),
                                language.locale().getLanguage()),
                        request,
                        body,
                        turn))
                .orElseGet(() ->
                        ofItsOwn(request, turn.take(() -> written(body.get().answer()))));
    }

    /** The same for everybody who sees as much. */
    <T> RestResponse<T> ofAll(String version, Key key, Request request, Supplier<Found<T>> body, Turn turn) {
        EntityTag tag = key.tag(version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return answer(tag, ResponseBuilder.create(unchanged.build().getStatus()));
        }
        Kept found = kept(version, key).orElseGet(() -> turn.take(() -> computed(version, key, body)));
        return found.stands() ? answer(tag, ResponseBuilder.ok(found.json())) : ofItsOwn(request, found.json());
    }

    /** What it says alone may tell that something changed. */
    private static <T> RestResponse<T> ofItsOwn(Request request, String written) {
        EntityTag tag = new EntityTag(CanonicalJson.sha256(written));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return answer(
                tag,
                unchanged == null
                        ? ResponseBuilder.ok(written)
                        : ResponseBuilder.create(unchanged.build().getStatus()));
    }

    /** As written already: what stands for the type is its JSON, which nobody writes again. */
    @SuppressWarnings("unchecked")
    private static <T> RestResponse<T> answer(EntityTag tag, ResponseBuilder<?> answer) {
        return (RestResponse<T>) answer.tag(tag)
                .cacheControl(onlyForTheReader())
                .header("Vary", "Authorization")
                .build();
    }

    private Optional<Kept> kept(String version, Key key) {
        return Optional.ofNullable(answers.getIfPresent(key)).filter(kept -> kept.isOf(version));
    }

    /** Whoever waited for a turn may have waited for the same. */
    private <T> Kept computed(String version, Key key, Supplier<Found<T>> body) {
        return answers.asMap()
                .compute(key, (_, kept) -> kept != null && kept.isOf(version) ? kept : kept(version, body.get()));
    }

    private Kept kept(String version, Found<?> found) {
        return new Kept(version, written(found.answer()), found.stands());
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CacheControl onlyForTheReader() {
        CacheControl control = new CacheControl();
        control.setNoTransform(false);
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }

    /** What an answer depends on beside what was done in the call. */
    record Key(ReviewAction action, String part, UUID call, boolean isOfAgency, String language) {

        EntityTag tag(String version) {
            return new EntityTag("%s-%s-%s".formatted(version, isOfAgency ? "a" : "o", language));
        }
    }

    private record Kept(String version, String json, boolean stands) {

        boolean isOf(String other) {
            return stands && version.equals(other);
        }
    }

    /**
     * What came of a search.
     *
     * @param stands false where its time ended: whoever asks next may have more luck
     */
    public record Found<T>(T answer, boolean stands) {}

    /** When an answer that is not kept may be computed. */
    interface Turn {

        <R> R take(Supplier<R> computing);
    }
}
