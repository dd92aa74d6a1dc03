package fi.verkosto.applications.letter;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a page with places for what it is about. */
record PageTemplate(String text) {

    static final String INVITATION = "invitationId";
    static final String APPLICATION = "applicationId";
    static final String CALL = "callId";
    static final String LANGUAGE = "language";

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> PLACES = Set.of(INVITATION, APPLICATION, CALL, LANGUAGE);

    PageTemplate {
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(place -> {
            if (!PLACES.contains(place)) {
                throw new IllegalArgumentException(
                        "{" + place + "} is no place of the address of a page; these are: " + PLACES);
            }
        });
    }

    /** Of an agency's portal: a link of a mail is followed by a browser. */
    static PageTemplate ofPortal(String text) {
        if (!text.matches("https?://[^\\s/]+/?.*")) {
            throw new IllegalArgumentException("The address of a page begins with http:// or https://");
        }
        return new PageTemplate(text);
    }

    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }
}
