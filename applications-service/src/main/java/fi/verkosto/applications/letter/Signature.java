package fi.verkosto.applications.letter;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.agency.Agencies;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.ContactPerson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who a letter about a call is from, and whom its reader may ask. */
@ApplicationScoped
class Signature {

    private static final LocalizedText CONTENT =
            new LocalizedText("Haun sisältö", "Utlysningens innehåll", "Content of the call");
    private static final LocalizedText TECHNICAL =
            new LocalizedText("Tekniset kysymykset", "Tekniska frågor", "Technical questions");
    private static final LocalizedText PHONE = new LocalizedText("puh.", "tfn", "tel.");

    private final Agencies agencies;

    Signature(Agencies agencies) {
        this.agencies = agencies;
    }

    LocalizedText agencyOf(GrantCall call) {
        return agencies.of(call.agency()).settings().names().toText();
    }

    /** Whom its mails come from, by the name that the agency has in the given language. */
    Optional<NotificationRequested.Sender> senderOf(GrantCall call, Locale language) {
        return Optional.ofNullable(agencies.of(call.agency()).settings().mailSender())
                .map(sender -> new NotificationRequested.Sender(
                        agencyOf(call).in(language), sender.address(), sender.replyTo()));
    }

    /** The contact persons of the call, one in a line. */
    String contactsOf(GrantCall call, Locale language) {
        return call.terms().contactPersons().stream()
                .map(person -> line(person, language))
                .collect(Collectors.joining("\n"));
    }

    private static String line(ContactPerson person, Locale language) {
        String function = ("technical".equals(person.function()) ? TECHNICAL : CONTENT).in(language);
        String name = person.name().equalsIgnoreCase(function) ? "" : person.name() + ", ";
        String phone = Text.isBlank(person.phone()) ? "" : ", " + PHONE.in(language) + "\u00a0" + person.phone();
        return function + ": " + name + person.email() + phone;
    }
}
