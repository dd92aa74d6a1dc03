package fi.verkosto.checks;

/**
 * A limit that a description sets to a place in the body of a request, with a body that reaches it and one that goes one
 * beyond it.
 *
 * @param pointer the place, as a JSON Pointer
 * @param limit the keyword of the schema
 */
public record LimitCase(
        String operation,
        String method,
        String path,
        String mediaType,
        String pointer,
        String limit,
        String within,
        String beyond) {

    /** {@code createCall /strands maxItems} */
    public String name() {
        return operation + " " + pointer + " " + limit;
    }
}
