package fi.verkosto.stack.bench;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How long each of many like things took, in milliseconds, ascending. */
record Times(List<Double> sorted) {

    static final Times NONE = new Times(List.of());

    static Times ofNanos(Collection<Long> nanos) {
        return new Times(nanos.stream().map(time -> time / 1e6).sorted().toList());
    }

    /** Both together. */
    Times and(Times others) {
        return new Times(
                Stream.concat(sorted.stream(), others.sorted.stream()).sorted().toList());
    }

    /** The least time that this share of them, in per cent, did not exceed. */
    double percentile(int percent) {
        return sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }
}
