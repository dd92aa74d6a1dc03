package fi.verkosto.applications.call.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Walks two trees side by side. */
final class TreeDifferences {

    private final List<Change> changes = new ArrayList<>();

    List<Change> between(Object before, Object after) {
        compare("", before, after);
        return List.copyOf(changes);
    }

    private void compare(String path, Object before, Object after) {
        boolean areTrees = (isTree(before) || isEmpty(before))
                && (isTree(after) || isEmpty(after))
                && !(isEmpty(before) && isEmpty(after));
        // What came or went as a whole is one difference, except within a list, whose elements come and go.
        boolean descends = areTrees && isTree(before) == isTree(after);
        boolean cameOrWentFromList = areTrees && (before instanceof Collection<?> || after instanceof Collection<?>);
        if (descends || cameOrWentFromList) {
            Map<?, ?> old = isTree(before) ? (Map<?, ?>) before : Map.of();
            Map<?, ?> now = isTree(after) ? (Map<?, ?>) after : Map.of();
            Set<Object> names = new LinkedHashSet<>(old.keySet());
            names.addAll(now.keySet());
            names.forEach(name -> compare(path + "/" + escape(name.toString()), old.get(name), now.get(name)));
        } else if (!Objects.equals(before, after)) {
            changes.add(new Change(path, before, after));
        }
    }

    private static boolean isTree(Object value) {
        return value instanceof Map<?, ?>;
    }

    private static boolean isEmpty(Object value) {
        return value == null || (value instanceof Collection<?> items && items.isEmpty());
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
