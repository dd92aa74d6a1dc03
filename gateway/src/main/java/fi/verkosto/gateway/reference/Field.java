package fi.verkosto.gateway.reference;

import io.quarkus.qute.RawString;

/**
 * A parameter, a header or a member.
 *
 * @param place where it stands, such as "query", or empty
 */
public record Field(String name, String place, boolean required, Type type, RawString description) {}
