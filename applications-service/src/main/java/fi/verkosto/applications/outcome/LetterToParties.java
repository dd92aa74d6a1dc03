package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.LetterBox.Mail;
import fi.verkosto.applications.letter.Pages.Page;
import fi.verkosto.applications.letter.Values;
import fi.verkosto.applications.outcome.LastDays.OfMember;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Tells the parties of an application of what was decided, each with its own last day to challenge it. */
@ApplicationScoped
class LetterToParties {

    private final LetterBox letters;

    LetterToParties(LetterBox letters) {
        this.letters = letters;
    }

    /** @param own what the template shows beside the link, in a language and with a last day where there is one */
    void send(
            Mail mail,
            Application application,
            GrantCall call,
            Optional<LastDays> days,
            BiFunction<Locale, Optional<LocalDate>, Values> own) {
        Function<Optional<LocalDate>, Function<Locale, Map<String, ?>>> until =
                day -> language -> own.apply(language, day)
                        .and("link", letters.addressOf(Page.DECISION, application, call, language))
                        .toMap();
        Function<Locale, Map<String, ?>> ofAll = until.apply(days.map(LastDays::ofAll));
        Optional<OfMember> member = days.flatMap(LastDays::member);
        if (member.isEmpty()) {
            letters.toAll(mail, application, call, ofAll);
            return;
        }
        String organisation = member.get().organisation();
        letters.toAllBut(organisation, mail, application, call, ofAll);
        letters.toOffice(
                organisation,
                mail,
                application,
                call,
                until.apply(Optional.of(member.get().lastDay())));
    }
}
