package fi.verkosto.notification.staff.api;

import fi.verkosto.api.constraint.Mailable;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.staff.MailPreference;
import fi.verkosto.notification.staff.Rhythm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where, in which language and how often a person wants to be told. */
@Schema(name = "MailPreferenceRequest")
record MailPreferenceRequest(
        @Schema(description = "Where the person reads mails", examples = "officer@oph.example")
        @NotNull
        @Mailable
        @Size(max = Lengths.MAIL_ADDRESS)
        @SingleLine
        String address,

        @Schema(description = "The language of the mails (ISO 639-1)", examples = "fi")
        @NotNull
        @Pattern(regexp = "fi|sv|en")
        String language,

        @Schema(
                description = "SINGLE: a mail about each thing when it happens; DAILY: one mail in the morning about"
                        + " everything since the one before")
        @NotNull
        Rhythm rhythm) {

    MailPreference.Choice toChoice() {
        return new MailPreference.Choice(address.strip(), MailLanguage.of(language), rhythm);
    }
}
