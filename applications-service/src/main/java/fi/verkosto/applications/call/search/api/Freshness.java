package fi.verkosto.applications.call.search.api;

import fi.verkosto.api.request.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * How long an answer may be kept. Anybody's answers for a minute, but never past the moment when a call opens or closes;
 * an answer to a token by its holder only, and never unasked.
 */
@RequestScoped
class Freshness {

    private static final long LONGEST_SECONDS = 60;

    private final Caller caller;
    private final Request request;
    private final HttpHeaders headers;

    Freshness(Caller caller, Request request, HttpHeaders headers) {
        this.caller = caller;
        this.request = request;
        this.headers = headers;
    }

    /**
     * The answer, or 304 if the caller has it.
     *
     * @param changedAt when the answer last became another; null if nobody knows
     * @param nextChange when it will by itself; null if it will not
     */
    <T> RestResponse<T> answer(EntityTag tag, Instant changedAt, Instant nextChange, Instant now, Supplier<T> entity) {
        Date changed = changedAt == null ? null : Date.from(changedAt.truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder unchanged = unchanged(tag, changed);
        ResponseBuilder<T> answer = unchanged == null
                ? ResponseBuilder.ok(entity.get())
                : ResponseBuilder.create(unchanged.build().getStatus());
        return answer.lastModified(changed)
                .tag(tag)
                .cacheControl(control(nextChange, now))
                .header("Vary", "Authorization")
                .build();
    }

    /** The tag decides where there is one (RFC 9110, 13.2.2): a date cannot tell two changes within a second apart. */
    private Response.ResponseBuilder unchanged(EntityTag tag, Date changed) {
        boolean decidesByDate = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null && changed != null;
        return decidesByDate ? request.evaluatePreconditions(changed) : request.evaluatePreconditions(tag);
    }

    private CacheControl control(Instant nextChange, Instant now) {
        CacheControl control = new CacheControl();
        control.setNoTransform(false);
        if (!caller.isAnonymous()) {
            control.setPrivate(true);
            control.setNoCache(true);
            return control;
        }
        control.getCacheExtension().put("public", "");
        long untilNext = nextChange == null
                ? LONGEST_SECONDS
                : Duration.between(now, nextChange).toSeconds();
        control.setMaxAge((int) Math.clamp(untilNext, 0, LONGEST_SECONDS));
        return control;
    }
}
