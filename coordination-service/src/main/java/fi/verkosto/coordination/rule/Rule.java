package fi.verkosto.coordination.rule;

/**
 * By which rule a signal was found (docs/adr/0085-signals-by-stated-rules.md).
 *
 * @param id stays the same as long as the rule asks the same question
 * @param version rises when its formula or a threshold changes, so that a kept signal tells what it was found by
 */
public record Rule(String id, int version) {

    public Rule {
        if (id.isBlank() || version < 1) {
            throw new IllegalArgumentException("No rule is called " + id + " in version " + version);
        }
    }
}
