package fi.verkosto.request;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * What one request is called: in its answer, in its problem and in every line that it leaves in a log.
 *
 * @param value 16 to 64 letters, digits, hyphens and underscores
 */
public record RequestId(String value) {

    public static final String HEADER = "X-Request-ID";

    /** The name in problems and in the log. */
    public static final String NAME = "requestId";

    /**
     * A UUID, a trace ID, a ULID. Anything more general could bring a line of its own into the log, or, where it may be shorter,
     * a personal identity code or a telephone number.
     */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private static final TimeBasedEpochGenerator NEW = Generators.timeBasedEpochGenerator();

    /** A new one: UUIDv7 (RFC 9562). */
    public static RequestId next() {
        return new RequestId(NEW.generate().toString());
    }

    /**
     * The caller's own, if it is one and harmless, else a new one.
     *
     * @param callers the values of its header
     */
    public static RequestId of(List<String> callers) {
        return callers.size() == 1 && HARMLESS.matcher(callers.getFirst()).matches()
                ? new RequestId(callers.getFirst())
                : next();
    }

    /** That of the request which is being served here; none in a job or a consumer. */
    public static Optional<String> current() {
        return Optional.ofNullable((String) MDC.get(NAME));
    }
}
