package fi.verkosto.applications.letter;

import java.util.Locale;

/**
 * Where one mail goes. Personal data.
 *
 * @param organisation business ID of the provider on whose behalf the person or the office is told
 */
record Addressee(String email, String language, String organisation) {

    Locale locale() {
        return Locale.of(language);
    }
}
