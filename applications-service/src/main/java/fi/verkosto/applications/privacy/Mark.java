package fi.verkosto.applications.privacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * What a person is found by in the database.
 *
 * @param text of an address a regular expression of PostgreSQL; a subject itself
 * @param whole whether a value is the text, or else has it in it
 * @param hint a part of it that stands in every row that has it, whatever the escapes of JSON and the Unicode form: the
 *     cheap question before the exact one
 */
record Mark(String text, boolean whole, String hint) {

    /** Neither the end of a longer name before the at sign, nor the beginning of a longer domain. */
    private static final String BEFORE = "(?<![[:alnum:]._%+-]|[[:alnum:]]')";

    private static final String AFTER = "(?![[:alnum:]-]|[.][[:alnum:]])";

    static Mark address(String email) {
        return new Mark(BEFORE + email.replaceAll("[\\p{Punct}]", "\\\\$0") + AFTER, false, plainPartOf(email));
    }

    static Mark subject(String subject) {
        return new Mark(subject, true, plainPartOf(subject));
    }

    private static String plainPartOf(String text) {
        return Arrays.stream(text.split("[^A-Za-z0-9@._-]"))
                .max(Comparator.comparingInt(String::length))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
