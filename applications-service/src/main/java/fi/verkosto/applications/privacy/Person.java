package fi.verkosto.applications.privacy;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose data are meant; at least one of the two is there.
 *
 * @param email in small letters and composed (NFC); null where it does not matter
 * @param subject of the person's access tokens, to the letter; null where it does not matter
 */
public record Person(String email, String subject) {

    /** Refuses to mean nobody, as that would mean everybody. */
    public static Person of(String email, String subject) {
        if (email == null && subject == null) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .faults(List.of(Fault.at(
                            "/email",
                            "required",
                            "Sähköpostiosoite tai tunniste tarvitaan",
                            "E-postadressen eller identifieraren behövs",
                            "The e-mail address or the subject is required")));
        }
        return new Person(email == null ? null : inSmallLetters(email.strip()), subject);
    }

    /** What to look for. */
    Stream<Mark> marks() {
        return Stream.of(
                        Optional.ofNullable(email).map(Mark::address),
                        Optional.ofNullable(subject).map(Mark::subject))
                .flatMap(Optional::stream);
    }

    /** Whether a text names the person, by a whole address or subject. */
    boolean isNamedIn(String text) {
        String written = inSmallLetters(text);
        return Stream.of(email, subject)
                .filter(Objects::nonNull)
                .map(Person::inSmallLetters)
                .anyMatch(name -> Pattern.compile("(?<![\\p{L}\\p{N}._%+-])" + Pattern.quote(name)
                                + "(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])")
                        .matcher(written)
                        .find());
    }

    private static String inSmallLetters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
