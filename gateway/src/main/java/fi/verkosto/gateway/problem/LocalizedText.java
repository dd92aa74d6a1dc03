package fi.verkosto.gateway.problem;

import java.util.List;
import java.util.Locale;

/** A text in the three languages of the API. */
public record LocalizedText(String fi, String sv, String en) {

    public static final Locale FINNISH = Locale.of("fi");
    public static final Locale SWEDISH = Locale.of("sv");

    /** The languages of the API. */
    public static final List<Locale> SPOKEN = List.of(FINNISH, SWEDISH, Locale.ENGLISH);

    /** More is nobody's choice of languages, and to compare thousands with each other takes a third of a second. */
    private static final int LONGEST = 500;

    /** The language that suits an {@code Accept-Language} header best; Finnish when none does. */
    public static Locale languageFor(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
            return FINNISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return found == null ? FINNISH : found;
        } catch (IllegalArgumentException _) {
            return FINNISH;
        }
    }

    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "sv" -> sv;
            case "en" -> en;
            default -> fi;
        };
    }
}
