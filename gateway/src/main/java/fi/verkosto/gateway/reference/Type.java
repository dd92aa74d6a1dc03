package fi.verkosto.gateway.reference;

import java.util.List;

/** What a value may be, in words; some of them lead to a shape of the same page. */
public record Type(List<Part> parts) {

    /**
     * A piece of it.
     *
     * @param text to be read
     * @param shape where it leads, or null
     */
    public record Part(String text, String shape) {}
}
