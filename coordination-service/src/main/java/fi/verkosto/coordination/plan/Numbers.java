package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers of one kind of part: what has one keeps it, and what is new gets one that no part ever had. */
final class Numbers {

    private final Set<Integer> known = new HashSet<>();
    private final List<Fault> faults;
    private int last;

    Numbers(Stream<Integer> present, int last, List<Fault> faults) {
        present.forEach(known::add);
        this.last = last;
        this.faults = faults;
    }

    /**
     * The number of a part.
     *
     * @param told null of a new one
     * @param pointer to the part, for the fault if the plan has none of this number, or has had it once already
     */
    int of(Integer told, String pointer) {
        if (told == null) {
            return ++last;
        }
        if (!known.remove(told)) {
            faults.add(Fault.at(
                    pointer + "/number",
                    "unknown-number",
                    "Suunnitelmassa ei ole tällä numerolla osaa, tai se on pyynnössä kahdesti",
                    "Planen har ingen del med detta nummer, eller så finns den två gånger i begäran",
                    "The plan has no part of this number, or the request has it twice"));
        }
        return told;
    }

    int last() {
        return last;
    }
}
