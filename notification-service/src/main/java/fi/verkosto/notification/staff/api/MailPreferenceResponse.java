package fi.verkosto.notification.staff.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.notification.staff.MailPreference;
import fi.verkosto.notification.staff.Rhythm;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's own mail preference. Personal data. */
@Schema(name = "MailPreference")
record MailPreferenceResponse(
        @Schema(
                description = "Where the person reads mails",
                examples = "officer@oph.example",
                maxLength = Lengths.MAIL_ADDRESS)
        String address,

        @Schema(description = "The language of the mails (ISO 639-1)", examples = "fi")
        String language,

        @Schema(
                description = "SINGLE: a mail about each thing when it happens; DAILY: one mail in the morning about"
                        + " everything since the one before")
        Rhythm rhythm,

        @Schema(description = "The version for If-Match") long version,

        @Schema(description = "When it was saved last") Instant savedAt) {

    static MailPreferenceResponse from(MailPreference preference) {
        return new MailPreferenceResponse(
                preference.address(),
                preference.language().code(),
                preference.rhythm(),
                preference.version(),
                preference.savedAt());
    }
}
