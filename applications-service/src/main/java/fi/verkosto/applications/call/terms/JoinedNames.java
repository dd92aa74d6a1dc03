package fi.verkosto.applications.call.terms;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.List;
import java.util.function.Function;

/** Names as people list them in a sentence. */
public final class JoinedNames {

    private JoinedNames() {}

    public static LocalizedText and(List<LocalizedText> names) {
        return joined(names, " ja ", " och ", " and ");
    }

    public static LocalizedText or(List<LocalizedText> names) {
        return joined(names, " tai ", " eller ", " or ");
    }

    private static LocalizedText joined(List<LocalizedText> names, String fi, String sv, String en) {
        return new LocalizedText(
                joined(names, LocalizedText::fi, fi),
                joined(names, LocalizedText::sv, sv),
                joined(names, LocalizedText::en, en));
    }

    private static String joined(List<LocalizedText> names, Function<LocalizedText, String> language, String last) {
        List<String> words = names.stream().map(language).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }
}
