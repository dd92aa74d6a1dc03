package fi.verkosto.gateway.reference;

import java.util.Set;
import java.util.regex.Pattern;

/** Leads from the code of a problem, wherever a text names one, to its page. */
final class ProblemWords {

    private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    private final Set<String> codes;

    ProblemWords(Set<String> codes) {
        this.codes = codes;
    }

    /** The text, as Markdown. */
    String linked(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> codes.contains(word.group())
                        ? "[%s](/problems/%s)".formatted(word.group(), word.group())
                        : word.group());
    }
}
