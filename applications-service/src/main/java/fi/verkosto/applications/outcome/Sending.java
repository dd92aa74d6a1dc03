package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.letter.LetterBox.Mail;
import fi.verkosto.applications.letter.NotificationRequested.EnclosedFile;
import fi.verkosto.applications.letter.Values;
import java.util.Locale;
import java.util.Optional;

/**
 * How a letter goes to those whom it concerns, beside the link that leads to it.
 *
 * @param file empty where the agency leaves it to the link
 * @param again an officer has it sent once more, which moves no time limit
 */
public record Sending(Optional<LetterFile> file, boolean again) {

    /** By the link alone, for the first time. */
    static final Sending BY_LINK = new Sending(Optional.empty(), false);

    private static final LocalizedText ATTACHED = new LocalizedText(
            "Päätöskirje on myös tämän viestin liitteenä.",
            "Beslutsbrevet finns också som bilaga till detta meddelande.",
            "The letter of the decision is also attached to this message.");

    private static final LocalizedText AGAIN = new LocalizedText(
            "Lähetämme tämän viestin teille uudelleen; määräajat eivät muutu.",
            "Vi skickar detta meddelande till er på nytt; tidsfristerna ändras inte.",
            "We are sending you this message again; no time limit changes.");

    Mail mail(String template) {
        return new Mail(
                template,
                file.map(found -> new EnclosedFile(found.fileName(), found.mediaType(), found.content())).stream()
                        .toList());
    }

    /** The mail says so, too. */
    Values told(Values values, Locale language) {
        file.ifPresent(_ -> values.and("attached", ATTACHED.in(language)));
        return again ? values.and("again", AGAIN.in(language)) : values;
    }

    /**
     * The letter as a file.
     *
     * @param content in Base64
     */
    public record LetterFile(String fileName, String mediaType, String content) {}
}
