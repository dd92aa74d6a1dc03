package fi.verkosto.review.portfolio;

import java.util.BitSet;
import java.util.List;

/**
 * All the sets that are worth the same, without going through them: a search for what was not funded yet goes on until
 * everybody who is in any of them was found, and one for what was funded until everybody who is in all of them is known.
 */
final class Equals {

    private final PortfolioInput input;
    private final Search search;
    private final long value;

    /** In any of them. */
    private final BitSet possible = new BitSet();

    /** In all of them. */
    private final BitSet necessary = new BitSet();

    private BitSet witness;

    private Equals(PortfolioInput input, Search search, BitSet best) {
        this.input = input;
        this.search = search;
        this.value = Worth.of(input).of(best);
        witness = best;
        seen(best);
        necessary.or(best);
    }

    static Equals of(PortfolioInput input, Search search, BitSet best) {
        Equals equals = new Equals(input, search, best);
        equals.findPossible();
        equals.findNecessary();
        return equals;
    }

    /** Of which it was found before who is tied. */
    static Equals known(PortfolioInput input, Search search, BitSet best, BitSet tied) {
        Equals equals = new Equals(input, search, best);
        equals.possible.or(tied);
        equals.necessary.andNot(tied);
        return equals;
    }

    private void seen(BitSet funded) {
        possible.or(funded);
    }

    private void findPossible() {
        boolean more = true;
        while (more) {
            Model model = asGood();
            model.maximizeNumberOf(unseen().stream().toArray());
            BitSet found = search.proven(model).orElseThrow().funded();
            more = found.intersects(unseen());
            seen(found);
            necessary.and(found);
        }
    }

    private void findNecessary() {
        boolean fewer = true;
        while (fewer) {
            Model model = asGood();
            model.minimizeNumberOf(necessary.stream().toArray());
            BitSet found = search.proven(model).orElseThrow().funded();
            int before = necessary.cardinality();
            necessary.and(found);
            fewer = necessary.cardinality() < before;
        }
    }

    private BitSet unseen() {
        BitSet unseen = new BitSet();
        unseen.set(0, input.candidates().size());
        unseen.andNot(possible);
        return unseen;
    }

    private Model asGood() {
        Model model = Model.of(input);
        model.requireValue(value);
        return model;
    }

    /** In some of them and not in others. */
    BitSet tied() {
        BitSet tied = (BitSet) possible.clone();
        tied.andNot(necessary);
        return tied;
    }

    /**
     * The one set to which an order leads: whoever comes first is funded if any of the sets has them and all that were funded
     * before.
     */
    BitSet first(List<Integer> order) {
        BitSet in = (BitSet) necessary.clone();
        BitSet out = new BitSet();
        for (int candidate : order) {
            if (!witness.get(candidate) && !leads(in, out, candidate)) {
                out.set(candidate);
            } else {
                in.set(candidate);
            }
        }
        return witness;
    }

    /** Whether a set has all those in, none of those out, and this one; which then is the witness. */
    private boolean leads(BitSet in, BitSet out, int candidate) {
        Model model = asGood();
        in.stream().forEach(other -> model.require(other, true));
        out.stream().forEach(other -> model.require(other, false));
        model.require(candidate, true);
        var found = search.proven(model);
        found.ifPresent(other -> witness = other.funded());
        return found.isPresent();
    }
}
