package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.Map;

/**
 * Something that a decision says, a reason or a condition: out of the catalogue or in an officer's own words.
 *
 * @param code in the catalogue; null for own words, which are written in the language of the case alone
 * @param values what its placeholders stand for, by their names
 * @param text as it was when it was chosen, filled in; own words are the same in every language
 */
public record Sentence(String code, Map<String, String> values, LocalizedText text) {

    public Sentence {
        values = Map.copyOf(values);
    }

    public static Sentence inOwnWords(String words) {
        return new Sentence(null, Map.of(), new LocalizedText(words, words, words));
    }
}
