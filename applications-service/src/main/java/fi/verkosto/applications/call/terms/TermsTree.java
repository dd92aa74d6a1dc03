package fi.verkosto.applications.call.terms;

import fi.verkosto.api.value.Money;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Terms as a tree of names and plain values, in which a list of things with an identity is a map by that identity: so a
 * thing that only moved is the same. A set has no order.
 */
public final class TermsTree {

    private TermsTree() {}

    static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case Money money -> money.amount().toPlainString() + " " + money.currency();
            case Record terms -> ofRecord(terms);
            case Map<?, ?> json -> ofMap(json);
            case Set<?> codes -> codes.stream().map(Object::toString).sorted().toList();
            case Collection<?> items -> ofItems(items);
            case String text -> text;
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static Map<String, Object> ofRecord(Record terms) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : terms.getClass().getRecordComponents()) {
            tree.put(component.getName(), of(valueOf(component, terms)));
        }
        return tree;
    }

    private static Map<String, Object> ofMap(Map<?, ?> json) {
        Map<String, Object> tree = new TreeMap<>();
        json.forEach((name, value) -> tree.put(name.toString(), of(value)));
        return tree;
    }

    private static Object ofItems(Collection<?> items) {
        boolean haveIdentity = !items.isEmpty() && items.stream().allMatch(item -> identity(item) != null);
        if (!haveIdentity) {
            return items.stream().map(TermsTree::of).toList();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        items.forEach(item -> tree.put(identity(item), of(item)));
        return tree;
    }

    private static String identity(Object item) {
        return switch (item) {
            case Strand strand -> strand.code();
            case Criterion criterion -> criterion.id();
            case CostCategory category -> category.code();
            case ListedCode listed -> listed.code();
            case ScalePoint point -> String.valueOf(point.score());
            case ContactPerson person -> person.function() + " " + person.email();
            default -> null;
        };
    }

    private static Object valueOf(RecordComponent component, Record terms) {
        try {
            return component.getAccessor().invoke(terms);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every difference, in the order of the terms. A list without identities is compared as a whole. */
    public static List<Change> differences(CallTerms before, CallTerms after) {
        return new TreeDifferences().between(of(before), of(after));
    }
}
