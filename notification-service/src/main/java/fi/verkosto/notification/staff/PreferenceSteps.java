package fi.verkosto.notification.staff;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.api.request.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What every step with a mail preference begins with: it is the caller's own, and they have read it if it is there. */
@ApplicationScoped
class PreferenceSteps {

    private final MailPreferences preferences;
    private final Caller caller;
    private final InstantSource clock;

    PreferenceSteps(MailPreferences preferences, Caller caller, InstantSource clock) {
        this.preferences = preferences;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a step works on: the preference, locked, or none yet; and who takes the step when. */
    record Step(Optional<MailPreference> preference, String person, Instant now) {}

    Step begin(String ifMatch) {
        Optional<MailPreference> found = preferences.findLocked(caller.subject());
        found.ifPresent(preference -> Versions.check(ifMatch, preference.version()));
        if (found.isEmpty() && ifMatch != null) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return new Step(found, caller.subject(), clock.instant());
    }

    MailPreference own() {
        return preferences.find(caller.subject()).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
