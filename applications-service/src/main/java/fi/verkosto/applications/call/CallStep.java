package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.LocalizedText;
import java.time.Instant;

/** What a step of a call works on: the call, locked, and who takes the step when. */
public record CallStep(GrantCall call, String officer, Instant now) {

    /**
     * Who changes the call.
     *
     * @param words what changes and why
     */
    public Revision.Author author(LocalizedText words) {
        return new Revision.Author(officer, now, words);
    }
}
