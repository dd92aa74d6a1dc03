package fi.verkosto.api;

/** A kind of refusal. Each service has one enum of its own; the common ones are in {@link CommonError}. */
public interface ErrorCode {

    /** The stable name in kebab-case, the last part of the problem's {@code type}. */
    String code();

    /** The HTTP status. */
    int status();

    LocalizedText title();
}
