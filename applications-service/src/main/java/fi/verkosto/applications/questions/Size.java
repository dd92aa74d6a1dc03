package fi.verkosto.applications.questions;

import fi.verkosto.api.text.Text;
import java.util.List;
import java.util.Map;

/** How much a JSON value holds. What takes part in a check is bounded before it begins. */
record Size(int values, long characters, int depth) {

    static Size of(Object json) {
        return switch (json) {
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(entry -> of(entry.getValue()).plus(0, Text.length(String.valueOf(entry.getKey()))))
                        .reduce(new Size(1, 0, 0), Size::around);
            case List<?> array -> array.stream().map(Size::of).reduce(new Size(1, 0, 0), Size::around);
            case String text -> new Size(1, Text.length(text), 1);
            case null -> new Size(1, 0, 1);
            default -> new Size(1, json.toString().length(), 1);
        };
    }

    boolean isWithin(int mostValues, long mostCharacters, int deepest) {
        return values <= mostValues && characters <= mostCharacters && depth <= deepest;
    }

    private Size plus(int moreValues, long moreCharacters) {
        return new Size(values + moreValues, characters + moreCharacters, depth);
    }

    private static Size around(Size outer, Size inner) {
        return new Size(
                outer.values + inner.values,
                outer.characters + inner.characters,
                Math.max(outer.depth, inner.depth + 1));
    }
}
