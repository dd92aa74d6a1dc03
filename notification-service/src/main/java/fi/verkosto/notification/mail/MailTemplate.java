package fi.verkosto.notification.mail;

import java.util.Locale;

/** What a mail can be about; one file per template and language in {@code templates/mail}. */
public enum MailTemplate {
    APPLICATION_SUBMITTED,
    APPLICATION_WITHDRAWN,
    CALL_REVISED,
    CHANGED_ON_BEHALF,
    DEADLINE_EXTENDED,
    DEADLINE_REMINDER,
    DECISION_AWARDED,
    DECISION_REJECTED,
    DRAFT_EXPIRED,
    MEMBER_INVITED,
    MEMBERSHIP_CHANGED,
    RESUBMISSION_REMINDER,
    SUPPLEMENT_CANCELLED,
    SUPPLEMENT_REQUESTED;

    /**
     * The template of a name as in events.
     *
     * @throws IllegalArgumentException for a name that no template has
     */
    public static MailTemplate named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name in events, in the API and of the files. */
    public String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
