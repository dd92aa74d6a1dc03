package fi.verkosto.api.lifecycle;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The transition table of one kind of aggregate: the only place that says which event leads from which state to which.
 * Anything not in the table is refused with what is allowed instead.
 */
public final class Lifecycle<S extends Enum<S>, E extends Enum<E>> {

    private final Map<S, Map<E, S>> table;
    private final Set<E> nobodys;

    private Lifecycle(Map<S, Map<E, S>> table, Set<E> nobodys) {
        this.table = table;
        this.nobodys = nobodys;
    }

    public static <S extends Enum<S>, E extends Enum<E>> Builder<S, E> of(Class<S> states, Class<E> events) {
        return new Builder<>(states, events);
    }

    /** The state that the event leads to. */
    public S next(S from, E event) {
        S to = table.get(from).get(event);
        if (to == null) {
            throw new Refusal(CommonError.ILLEGAL_TRANSITION)
                    .with("state", from)
                    .with("refused", kebab(event))
                    .with(
                            "allowed",
                            allowed(from).stream()
                                    .filter(step -> !nobodys.contains(step))
                                    .map(Lifecycle::kebab)
                                    .toList());
        }
        return to;
    }

    /** The events that the state allows, in the order of their declaration. */
    public List<E> allowed(S from) {
        return List.copyOf(table.get(from).keySet());
    }

    public boolean allows(S from, E event) {
        return table.get(from).containsKey(event);
    }

    private static String kebab(Enum<?> event) {
        return event.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Collects the rows of the table. */
    public static final class Builder<S extends Enum<S>, E extends Enum<E>> {

        private final Map<S, Map<E, S>> table;
        private final Class<E> events;
        private final Set<E> nobodys;

        private Builder(Class<S> states, Class<E> events) {
            this.table = new EnumMap<>(states);
            this.events = events;
            this.nobodys = EnumSet.noneOf(events);
            EnumSet.allOf(states).forEach(state -> table.put(state, new EnumMap<>(events)));
        }

        public Builder<S, E> allow(S from, E event, S to) {
            if (table.get(from).put(event, to) != null) {
                throw new IllegalArgumentException("Two rows for " + from + " and " + event);
            }
            return this;
        }

        /** What no caller can ask for: it happens by itself, follows from something else, or is still to be made. */
        public Builder<S, E> byItself(Set<E> steps) {
            nobodys.addAll(steps);
            return this;
        }

        public Lifecycle<S, E> build() {
            Set<E> unused = EnumSet.allOf(events);
            table.values().forEach(row -> unused.removeAll(row.keySet()));
            if (!unused.isEmpty()) {
                throw new IllegalArgumentException("No state allows " + List.copyOf(unused));
            }
            return new Lifecycle<>(table, nobodys);
        }
    }
}
