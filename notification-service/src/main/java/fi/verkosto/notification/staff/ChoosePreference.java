package fi.verkosto.notification.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A person with a role in calls says where to reach them, in which language and how often. */
@ApplicationScoped
public class ChoosePreference {

    private final PreferenceSteps steps;
    private final MailPreferences preferences;

    ChoosePreference(PreferenceSteps steps, MailPreferences preferences) {
        this.steps = steps;
        this.preferences = preferences;
    }

    /** The preference as it is now, and whether it is the first. */
    public record Chosen(MailPreference preference, boolean isFirst) {}

    /** What is kept for a digest goes into the next one, also of who wants single mails from now on. */
    @Transactional
    public Chosen choose(String ifMatch, MailPreference.Choice choice) {
        PreferenceSteps.Step step = steps.begin(ifMatch);
        if (step.preference().isEmpty()) {
            MailPreference first = new MailPreference(step.person(), choice, step.now());
            preferences.add(first);
            return new Chosen(first, true);
        }
        MailPreference preference = step.preference().get();
        preference.choose(choice, step.now());
        preferences.flush();
        return new Chosen(preference, false);
    }

    @Transactional
    public MailPreference own() {
        return steps.own();
    }
}
