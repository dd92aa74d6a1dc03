package fi.verkosto.applications.letter;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.ContactPerson;
import fi.verkosto.applications.letter.StaffNotificationRequested.About;
import fi.verkosto.applications.letter.StaffNotificationRequested.Contact;
import fi.verkosto.applications.letter.StaffNotificationRequested.To;
import fi.verkosto.applications.letter.StaffNotificationRequested.Words;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the officers of a call of what happened to one of its applications, or its contact persons where none can be reached. */
@ApplicationScoped
public class OfficersLetter {

    private static final To OFFICERS = new To("OFFICER");

    private final Outbox outbox;
    private final LetterValues values;
    private final Signature signature;

    OfficersLetter(Outbox outbox, LetterValues values, Signature signature) {
        this.outbox = outbox;
        this.values = values;
        this.signature = signature;
    }

    /**
     * Tells them.
     *
     * @param own what only this template shows, in the given language
     */
    public void send(String template, Application application, GrantCall call, Function<Locale, Map<String, ?>> own) {
        outbox.publish(
                NotificationRequested.TOPIC,
                new StaffNotificationRequested(
                        application.id(),
                        call.id(),
                        call.agency(),
                        new About("application", application.id()),
                        OFFICERS,
                        template,
                        Stream.of("fi", "sv", "en")
                                .collect(Collectors.toMap(
                                        language -> language,
                                        language -> words(application, call, Locale.of(language), own))),
                        contacts(call)));
    }

    private Words words(
            Application application, GrantCall call, Locale language, Function<Locale, Map<String, ?>> own) {
        return new Words(signature.senderOf(call, language).orElse(null), values.of(application, call, language, own));
    }

    /** Whoever answers for what the call is about, and not for its portal. */
    private static List<Contact> contacts(GrantCall call) {
        return call.terms().contactPersons().stream()
                .filter(person -> !"technical".equals(person.function()))
                .map(ContactPerson::email)
                .distinct()
                .map(email -> new Contact(email, "fi"))
                .toList();
    }
}
