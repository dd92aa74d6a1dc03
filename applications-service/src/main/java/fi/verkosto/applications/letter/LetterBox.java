package fi.verkosto.applications.letter;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.NotificationRequested.EnclosedFile;
import fi.verkosto.applications.letter.Pages.Page;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Asks notification-service for mails about an application, one for each who is to be told. */
@ApplicationScoped
public class LetterBox {

    private final Outbox outbox;
    private final Addressees addressees;
    private final Signature signature;
    private final LetterValues values;
    private final Pages pages;

    LetterBox(Outbox outbox, Addressees addressees, Signature signature, LetterValues values, Pages pages) {
        this.outbox = outbox;
        this.addressees = addressees;
        this.signature = signature;
        this.values = values;
        this.pages = pages;
    }

    /**
     * Tells the people of an application.
     *
     * @param own what only this template shows, in the given language
     */
    public void toAll(String template, Application application, GrantCall call, Function<Locale, Map<String, ?>> own) {
        toAll(new Mail(template), application, call, own);
    }

    /** The same, perhaps with files. */
    public void toAll(Mail mail, Application application, GrantCall call, Function<Locale, Map<String, ?>> own) {
        send(addressees.of(application), mail, application, call, own);
    }

    /** Tells all but the office of an organisation, which is told in its own words. */
    public void toAllBut(
            String organisation,
            String template,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        toAllBut(organisation, new Mail(template), application, call, own);
    }

    /** The same, perhaps with files. */
    public void toAllBut(
            String organisation,
            Mail mail,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        send(addressees.ofAllBut(application, organisation), mail, application, call, own);
    }

    /** Tells the lead: its contact persons and its office. */
    public void toLead(String template, Application application, GrantCall call, Function<Locale, Map<String, ?>> own) {
        send(ofLead(application, true), new Mail(template), application, call, own);
    }

    /** Tells the offices of the members. */
    public void toMembers(
            String template, Application application, GrantCall call, Function<Locale, Map<String, ?>> own) {
        send(ofLead(application, false), new Mail(template), application, call, own);
    }

    private List<Addressee> ofLead(Application application, boolean isOfLead) {
        return addressees.of(application).stream()
                .filter(addressee -> addressee.organisation().equals(application.leadOrganisation()) == isOfLead)
                .toList();
    }

    /** Tells some of the organisations of the application, as far as they are still of it; the lead with its contact persons. */
    public void toOrganisations(
            Set<String> organisations,
            String template,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        List<Addressee> some = addressees.of(application).stream()
                .filter(addressee -> organisations.contains(addressee.organisation()))
                .toList();
        send(some, new Mail(template), application, call, own);
    }

    public void toOffice(
            String organisation,
            String template,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        toOffice(organisation, new Mail(template), application, call, own);
    }

    /** The same, perhaps with files. */
    public void toOffice(
            String organisation,
            Mail mail,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        send(addressees.office(organisation).stream().toList(), mail, application, call, own);
    }

    /** Tells one person, who need not be on the application. */
    public void toPerson(
            Person person,
            String template,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        Addressee addressee = new Addressee(person.email(), person.language(), person.organisation());
        send(List.of(addressee), new Mail(template), application, call, own);
    }

    private void send(
            List<Addressee> all,
            Mail mail,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        outbox.publishAll(
                NotificationRequested.TOPIC,
                all.stream()
                        .map(addressee -> request(addressee, mail, application, call, own))
                        .toList());
    }

    private NotificationRequested request(
            Addressee addressee,
            Mail mail,
            Application application,
            GrantCall call,
            Function<Locale, Map<String, ?>> own) {
        Locale language = addressee.locale();
        return new NotificationRequested(
                application.id(),
                call.agency(),
                signature.senderOf(call, language).orElse(null),
                new NotificationRequested.Recipient(addressee.email(), addressee.language(), addressee.organisation()),
                new NotificationRequested.About("application", application.id(), call.id()),
                mail.template(),
                values.of(application, call, language, own),
                mail.files().isEmpty() ? null : mail.files());
    }

    /** The address of a page that a letter leads to beside the application. */
    public String addressOf(Page page, Application application, GrantCall call, Locale language) {
        return pages.address(page, call, application.id(), language);
    }

    public String nameOf(String organisation, Locale language) {
        return addressees.nameOf(organisation, language);
    }

    /** What a mail is made of beside its values. */
    public record Mail(String template, List<EnclosedFile> files) {

        Mail(String template) {
            this(template, List.of());
        }
    }

    /**
     * Somebody who is told at an address of their own. Personal data.
     *
     * @param organisation business ID of the provider that the person acts for
     */
    public record Person(String email, String language, String organisation) {}
}
