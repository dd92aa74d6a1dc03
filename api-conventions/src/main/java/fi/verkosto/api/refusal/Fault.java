package fi.verkosto.api.refusal;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the request's body; empty for the whole
 * @param rule the stable name of the rule in kebab-case
 * @param text the rule in words
 */
public record Fault(String pointer, String rule, LocalizedText text) {

    public static Fault at(String pointer, String rule, String fi, String sv, String en) {
        return new Fault(pointer, rule, new LocalizedText(fi, sv, en));
    }

    /** The same of a request that holds in one of its members what is wrong. */
    public Fault under(String member) {
        return new Fault(member + pointer, rule, text);
    }
}
