package fi.verkosto.api.refusal;

import java.util.Locale;

/** A kind of refusal. Each service has one enum of its own; the common ones are in {@link CommonError}. */
public interface ErrorCode {

    /** The name of the enum's constant. */
    String name();

    /** The HTTP status. */
    int status();

    LocalizedText title();

    /** The stable name in kebab-case, the last part of the problem's {@code type}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
