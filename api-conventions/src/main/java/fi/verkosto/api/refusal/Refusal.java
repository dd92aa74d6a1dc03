package fi.verkosto.api.refusal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says no to a request, with everything the answer tells. Rendered as problem details (RFC 9457) in one place. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, Object> headers = new LinkedHashMap<>();
    private transient List<Fault> faults = List.of();
    private transient LocalizedText detail;

    public Refusal(ErrorCode code) {
        super(code.code(), null, false, false);
        this.code = code;
    }

    /** What is wrong this time, in words for a person. */
    public Refusal detail(LocalizedText text) {
        detail = text;
        return this;
    }

    public Refusal detail(String fi, String sv, String en) {
        return detail(new LocalizedText(fi, sv, en));
    }

    /** Adds a member of its own to the problem, for programs. */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** The header {@code Retry-After}: the same request may do then. */
    public Refusal retryAfter(long seconds) {
        headers.put("Retry-After", seconds);
        return this;
    }

    /** What only a header can say, such as {@code Accept-Patch}. */
    public Refusal header(String name, Object value) {
        headers.put(name, value);
        return this;
    }

    public Refusal faults(List<Fault> found) {
        faults = List.copyOf(found);
        return this;
    }

    public ErrorCode code() {
        return code;
    }

    public Optional<LocalizedText> detail() {
        return Optional.ofNullable(detail);
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }

    public Map<String, Object> headers() {
        return Map.copyOf(headers);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** For logs and dead letters: its code, its rules, and of its members what no caller can have written. */
    @Override
    public String getMessage() {
        Map<String, Object> own = new LinkedHashMap<>(members);
        own.values().removeIf(value -> !isOwn(value));
        return code.code()
                + (own.isEmpty() ? "" : " " + own)
                + (faults.isEmpty()
                        ? ""
                        : " " + faults.stream().map(Fault::rule).toList());
    }

    private static boolean isOwn(Object value) {
        return switch (value) {
            case null -> false;
            case Enum<?> _, Integer _, Long _, Boolean _ -> true;
            case Collection<?> several -> several.stream().allMatch(Refusal::isOwn);
            default -> false;
        };
    }
}
