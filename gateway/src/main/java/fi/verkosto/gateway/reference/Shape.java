package fi.verkosto.gateway.reference;

import io.quarkus.qute.RawString;
import java.util.List;

/** A named schema of the description: its members, or what else it may be. */
public record Shape(String name, RawString description, Type type, List<Field> fields) {}
