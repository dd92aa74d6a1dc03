package fi.verkosto.api.idempotency;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The Idempotency-Key of the request being served. */
@ApplicationScoped
public class IdempotencyKey {

    public static final int LONGEST = 255;

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
        List<String> given = request.getCurrent().request().headers().getAll("Idempotency-Key");
        if (given.isEmpty() || given.getFirst().isBlank()) {
            throw new Refusal(CommonError.IDEMPOTENCY_KEY_REQUIRED);
        }
        if (given.size() > 1 || given.getFirst().length() > LONGEST) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .with("header", "Idempotency-Key")
                    .detail(
                            "Idempotency-Key annetaan kerran, ja siinä on enintään " + LONGEST + " merkkiä.",
                            "Idempotency-Key anges en gång och har högst " + LONGEST + " tecken.",
                            "Idempotency-Key is given once, with at most " + LONGEST + " characters.");
        }
        return given.getFirst();
    }

    /**
     * Whether a request with this key was answered before. For an operation that can claim the key only at its end, when it
     * has read a long body: it asks at its beginning whether to refuse, or to read on for the sake of the known answer.
     */
    public boolean isAnswered() {
        return keys.isKnown(caller.subject(), required());
    }
}
