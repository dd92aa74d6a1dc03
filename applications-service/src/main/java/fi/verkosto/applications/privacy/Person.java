package fi.verkosto.applications.privacy;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Fault;
import fi.verkosto.api.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whose data are meant; at least one of the two is there.
 *
 * @param email in small letters; null where it does not matter
 * @param subject of the person's access tokens; null where it does not matter
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
        return new Person(email == null ? null : email.strip().toLowerCase(Locale.ROOT), subject);
    }

    /** What to look for, in small letters. */
    Stream<String> marks() {
        return Stream.of(email, subject)
                .filter(mark -> mark != null)
                .map(mark -> mark.toLowerCase(Locale.ROOT))
                .distinct();
    }
}
