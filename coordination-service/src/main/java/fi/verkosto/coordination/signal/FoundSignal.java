package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.rule.StatedRule;
import java.util.Map;
import java.util.UUID;

/**
 * What a rule has found today.
 *
 * @param networkId null where it is about the programme as a whole
 * @param subject what of it the rule was asked about, as the ID of an indicator; {@link #WHOLE} for the whole
 * @param evidence what makes it another matter when it changes: not the number of days that have passed
 * @param facts what the rule went by, by name
 */
public record FoundSignal(
        UUID networkId,
        StatedRule rule,
        String subject,
        String evidence,
        Map<String, String> facts,
        SignalOwner owner,
        ProposedAction action) {

    public static final String WHOLE = "-";

    public FoundSignal {
        facts = Map.copyOf(facts);
    }

    SignalKey key() {
        return new SignalKey(networkId, rule.rule().id(), subject);
    }
}
