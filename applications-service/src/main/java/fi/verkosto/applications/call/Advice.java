package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.words.InWords;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.ContactPerson;
import java.time.Instant;
import java.util.Optional;

/** What somebody is told who came too early or too late: when it was or will be, and whom to ask. */
public final class Advice {

    private Advice() {}

    public static LocalizedText notOpenYet(CallTerms terms) {
        LocalizedText opens = InWords.moment(terms.opensAt());
        return new LocalizedText(
                "Hakuaika alkaa " + opens.fi() + ". Yritä silloin uudelleen.",
                "Ansökningstiden börjar " + opens.sv() + ". Försök igen då.",
                "The call opens on " + opens.en() + ". Try again then.");
    }

    public static LocalizedText closed(CallTerms terms) {
        LocalizedText closed = InWords.moment(terms.closesAt());
        return asking(
                terms,
                new LocalizedText(
                        "Hakuaika päättyi " + closed.fi() + ".",
                        "Ansökningstiden gick ut " + closed.sv() + ".",
                        "The call closed on " + closed.en() + "."));
    }

    public static LocalizedText supplementOverdue(CallTerms terms, Instant dueAt) {
        LocalizedText due = InWords.moment(dueAt);
        return asking(
                terms,
                new LocalizedText(
                        "Täydennyksen määräaika päättyi " + due.fi() + ".",
                        "Tidsfristen för kompletteringen gick ut " + due.sv() + ".",
                        "The supplement was due on " + due.en() + "."));
    }

    public static LocalizedText notClosedYet(CallTerms terms) {
        LocalizedText closes = InWords.moment(terms.closesAt());
        return new LocalizedText(
                "Hakuaika päättyy " + closes.fi()
                        + ". Siihen asti hakija voi muuttaa hakemusta itse; pyydä täydennystä sen jälkeen.",
                "Ansökningstiden går ut " + closes.sv()
                        + ". Fram till dess kan sökanden själv ändra ansökan; begär kompletteringen därefter.",
                "The call closes on " + closes.en()
                        + ". Until then the applicant can change the application; ask for the supplement afterwards.");
    }

    private static LocalizedText asking(CallTerms terms, LocalizedText what) {
        Optional<String> contact = terms.contactPersons().stream().findFirst().map(ContactPerson::email);
        return new LocalizedText(
                what.fi()
                        + contact.map(address -> " Kysy neuvoa haun yhteyshenkilöltä: " + address + ".")
                                .orElse(""),
                what.sv()
                        + contact.map(address -> " Fråga utlysningens kontaktperson om råd: " + address + ".")
                                .orElse(""),
                what.en()
                        + contact.map(address -> " Ask the contact person of the call: " + address + ".")
                                .orElse(""));
    }
}
