package fi.verkosto.notification.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forgets where a person reads their mails, and what waits for them. */
@ApplicationScoped
public class ForgetPreference {

    private final MailPreferences preferences;

    ForgetPreference(MailPreferences preferences) {
        this.preferences = preferences;
    }

    /**
     * Of everybody who reads at an address.
     *
     * @param digest SHA-256 of the address in small letters, as hexadecimal digits
     */
    @Transactional
    public void forgetAllAt(String digest) {
        preferences.eraseAllAt(digest);
    }

    /**
     * Of one person.
     *
     * @param digest SHA-256 of the subject of the person's access tokens, likewise
     */
    @Transactional
    public void forgetOf(String digest) {
        preferences.eraseOf(digest);
    }
}
