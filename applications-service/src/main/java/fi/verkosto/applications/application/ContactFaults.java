package fi.verkosto.applications.application;

import java.util.regex.Pattern;

/** What is wrong with the contacts: nobody to write to, or an address that no mail could go to. */
final class ContactFaults {

    private static final String ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\d]([\\p{L}\\d-]{0,61}[\\p{L}\\d])?";

    /** Stricter than Bean Validation's rule, which the mail goes by: an address that fails there gets no receipt. */
    private static final Pattern EMAIL =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(\\." + ATOM + ")*@(" + LABEL + "\\.)+[\\p{L}\\d]{2,63}");

    private final FaultList faults;

    ContactFaults(FaultList faults) {
        this.faults = faults;
    }

    static boolean isMailAddress(String text) {
        return text != null && EMAIL.matcher(text).matches();
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
        if (!isMailAddress(contact.email())) {
            faults.add(
                    at + "/email",
                    "email",
                    "Sähköpostiosoite ei ole oikea",
                    "E-postadressen är inte rätt",
                    "This is no e-mail address");
        }
    }
}
