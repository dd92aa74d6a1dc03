package fi.verkosto.applications.letter;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.Pages.Page;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Asks notification-service for mails about an application, one for each who is to be told. */
@ApplicationScoped
public class LetterBox {

    private static final LocalizedText NOT_NAMED =
            new LocalizedText("(ei vielä nimeä)", "(har ännu inget namn)", "(not named yet)");
    private static final LocalizedText NOT_REGISTERED = new LocalizedText(
            "ei asianumeroa, koska hakemusta ei lähetetty",
            "inget ärendenummer, eftersom ansökan inte lämnades in",
            "no case number, as it was not submitted");

    private final Outbox outbox;
    private final Addressees addressees;
    private final Signature signature;
    private final Pages pages;

    LetterBox(Outbox outbox, Addressees addressees, Signature signature, Pages pages) {
        this.outbox = outbox;
        this.addressees = addressees;
        this.signature = signature;
        this.pages = pages;
    }

    /**
     * Tells the people of an application.
     *
     * @param own what only this template shows, in the given language
     */
    public void toAll(String template, Application application, GrantCall call, Function<Locale, Map<String, ?>> own) {
        send(addressees.of(application), template, application, call, own);
    }

    /** Tells all but the office of an organisation, which is told in its own words. */
    public void toAllBut(
            String organisation,
            String template,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        send(addressees.ofAllBut(application, organisation), template, application, call, own);
    }

    public void toOffice(
            String organisation,
            String template,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        send(addressees.office(organisation).stream().toList(), template, application, call, own);
    }

    /** Tells one person, who need not be on the application. */
    public void toPerson(
            Person person,
            String template,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        Addressee addressee = new Addressee(person.email(), person.language(), person.organisation());
        send(List.of(addressee), template, application, call, own);
    }

    private void send(
            List<Addressee> all,
            String template,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        outbox.publishAll(
                NotificationRequested.TOPIC,
                all.stream()
                        .map(addressee -> request(addressee, template, application, call, own))
                        .toList());
    }

    private NotificationRequested request(
            Addressee addressee,
            String template,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        Locale language = addressee.locale();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("callName", call.terms().names().in(language));
        values.put(
                "caseNumber",
                application.caseNumber() == null ? NOT_REGISTERED.in(language) : application.caseNumber());
        values.put("title", titleOf(application, language));
        values.put("leadName", addressees.nameOf(application.leadOrganisation(), language));
        values.put("agencyName", signature.agencyOf(call).in(language));
        values.put("contacts", signature.contactsOf(call, language));
        values.put("link", pages.address(Page.APPLICATION, call, application.id(), language));
        values.putAll(own.apply(language));
        return new NotificationRequested(
                application.id(),
                call.agency(),
                signature.senderOf(call, language).orElse(null),
                new NotificationRequested.Recipient(addressee.email(), addressee.language(), addressee.organisation()),
                new NotificationRequested.About("application", application.id(), call.id()),
                template,
                values);
    }

    /** The address of a page that a letter leads to beside the application. */
    public String addressOf(Page page, Application application, GrantCall call, Locale language) {
        return pages.address(page, call, application.id(), language);
    }

    public String nameOf(String organisation, Locale language) {
        return addressees.nameOf(organisation, language);
    }

    /**
     * Somebody who is told at an address of their own. Personal data.
     *
     * @param organisation business ID of the provider that the person acts for
     */
    public record Person(String email, String language, String organisation) {}

    private static String titleOf(Application application, Locale language) {
        String title = application.content().basics().title();
        return Text.isBlank(title) ? NOT_NAMED.in(language) : title;
    }
}
