package fi.verkosto.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The Idempotency-Key of the request being served. */
@ApplicationScoped
public class IdempotencyKey {

    private static final int LONGEST = 255;

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final CurrentVertxRequest request;

    IdempotencyKey(IdempotencyKeys keys, Caller caller, CurrentVertxRequest request) {
        this.keys = keys;
        this.caller = caller;
        this.request = request;
    }

    /** The key, which an {@link Idempotent} operation cannot do without. */
    String required() {
        return Optional.ofNullable(request.getCurrent().request().getHeader("Idempotency-Key"))
                .filter(key -> !key.isBlank() && key.length() <= LONGEST)
                .orElseThrow(() -> new Refusal(CommonError.IDEMPOTENCY_KEY_REQUIRED));
    }

    /**
     * Whether a request with this key was answered before. For an operation that can claim the key only at its end, when it
     * has read a long body: it asks at its beginning whether to refuse, or to read on for the sake of the known answer.
     */
    public boolean isAnswered() {
        return keys.isKnown(caller.subject(), required());
    }
}
