package fi.verkosto.applications.rules;

import fi.verkosto.api.value.MailAddress;
import fi.verkosto.applications.content.Contact;
import fi.verkosto.applications.content.Contacts;

/** What is wrong with the contacts: nobody to write to, or an address that no mail could go to. */
final class ContactFaults {

    private final FaultList faults;

    ContactFaults(FaultList faults) {
        this.faults = faults;
    }

    void check(Contacts contacts) {
        faults.requireValue("/contacts/contactPerson", contacts.contactPerson());
        check("/contacts/contactPerson", contacts.contactPerson());
        check("/contacts/backupContact", contacts.backupContact());
    }

    private void check(String at, Contact contact) {
        if (contact == null) {
            return;
        }
        faults.require(at + "/name", contact.name());
        faults.require(at + "/language", contact.language());
        if (!MailAddress.isValid(contact.email())) {
            faults.add(
                    at + "/email",
                    "email",
                    "Sähköpostiosoite ei ole oikea",
                    "E-postadressen är inte rätt",
                    "This is no e-mail address");
        }
    }
}
