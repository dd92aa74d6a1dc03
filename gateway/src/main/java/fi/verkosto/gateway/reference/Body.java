package fi.verkosto.gateway.reference;

/**
 * The content of a request or an answer.
 *
 * @param example one, or null
 */
public record Body(String mediaType, Type type, String example) {}
