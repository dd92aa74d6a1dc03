package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.MailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail address by which a person is known again: with its domain as it is on the wire, and in small letters throughout, as
 * providers of identities keep them.
 */
public record InvitedAddress(String text) {

    static Optional<InvitedAddress> parse(String written) {
        return MailAddress.parse(written.strip())
                .map(address -> new InvitedAddress(address.toString().toLowerCase(Locale.ROOT)));
    }

    /** Refuses what no mail can go to. */
    public static InvitedAddress of(String written) {
        return parse(written)
                .orElseThrow(() -> new Refusal(CommonError.INVALID_REQUEST)
                        .faults(List.of(Fault.at(
                                "/email",
                                "email",
                                "Sähköpostiosoite ei ole kelvollinen",
                                "E-postadressen är inte giltig",
                                "This is no e-mail address that a mail can go to"))));
    }
}
