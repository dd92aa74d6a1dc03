package fi.verkosto.api.refusal;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The language of the answer to the request being served: the caller's choice among the three, or Finnish. */
@ApplicationScoped
public class Language {

    /** More is nobody's choice of languages, and to compare thousands with each other takes a third of a second. */
    private static final int LONGEST = 500;

    private static final List<Locale> SPOKEN = List.of(Locale.of("fi"), Locale.of("sv"), Locale.ENGLISH);

    private final CurrentVertxRequest request;

    Language(CurrentVertxRequest request) {
        this.request = request;
    }

    public Locale locale() {
        return choose(request.getCurrent().request().getHeader("Accept-Language"));
    }

    public static Locale choose(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
            return SPOKEN.getFirst();
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return found == null ? SPOKEN.getFirst() : found;
        } catch (IllegalArgumentException _) {
            return SPOKEN.getFirst();
        }
    }
}
