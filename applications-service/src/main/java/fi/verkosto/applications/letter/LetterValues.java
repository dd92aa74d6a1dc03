package fi.verkosto.applications.letter;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.Pages.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What every letter about an application shows. */
@ApplicationScoped
class LetterValues {

    private static final LocalizedText NOT_NAMED =
            new LocalizedText("(ei vielä nimeä)", "(har ännu inget namn)", "(not named yet)");
    private static final LocalizedText NOT_REGISTERED = new LocalizedText(
            "ei asianumeroa, koska hakemusta ei lähetetty",
            "inget ärendenummer, eftersom ansökan inte lämnades in",
            "no case number, as it was not submitted");

    private final Addressees addressees;
    private final Signature signature;
    private final Pages pages;

    LetterValues(Addressees addressees, Signature signature, Pages pages) {
        this.addressees = addressees;
        this.signature = signature;
        this.pages = pages;
    }

    /** @param own what one template shows beside, in the given language */
    Map<String, Object> of(
            Application application, GrantCall call, Locale language, Function<Locale, Map<String, ?>> own) {
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
        return values;
    }

    private static String titleOf(Application application, Locale language) {
        String title = application.content().basics().title();
        return Text.isBlank(title) ? NOT_NAMED.in(language) : title;
    }
}
