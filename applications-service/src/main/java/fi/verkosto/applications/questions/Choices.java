package fi.verkosto.applications.questions;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a question lets choose from, in the order of its schema: all of it, or as much as a reader would read. */
final class Choices {

    private static final int LONGEST = 500;
    private static final String AND_SO_ON = " …";

    private Choices() {}

    /** @param allowed the value of {@code enum} or {@code const} */
    static String of(JsonNode allowed) {
        StringBuilder listed = new StringBuilder();
        // No further than is shown: a long list may be asked for by thousands of answers.
        for (JsonNode choice : allowed.isArray() ? allowed : List.of(allowed)) {
            listed.append(listed.isEmpty() ? "" : ", ").append(choice.isString() ? choice.asString() : choice);
            if (listed.length() > LONGEST) {
                int end = Character.isLowSurrogate(listed.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
                return listed.substring(0, end) + AND_SO_ON;
            }
        }
        return listed.toString();
    }
}
