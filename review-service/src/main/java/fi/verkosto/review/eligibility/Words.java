package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.api.words.InWords;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts evidence into sentences, in each language as people write it. */
final class Words {

    /** More of them would only make a sentence long; the evidence has all. */
    private static final int MOST_NAMED = 5;

    static final LocalizedText TERMS_NOT_KNOWN = new LocalizedText(
            "Haun ehdot eivät ole vielä arvioinnin tiedossa, joten tätä ei voitu tarkistaa.",
            "Utlysningens villkor är ännu inte kända i bedömningen, så detta kunde inte kontrolleras.",
            "The terms of the call are not known to the review yet, so this could not be checked.");

    private Words() {}

    static LocalizedText euros(Money sum) {
        return InWords.inEach(language -> InWords.euros(sum.amount(), language));
    }

    static LocalizedText day(LocalDate day) {
        return InWords.inEach(language -> InWords.day(day, language));
    }

    /** One after the other, in their order. */
    static LocalizedText list(List<LocalizedText> items) {
        int more = items.size() - MOST_NAMED;
        return new LocalizedText(
                joined(items, LocalizedText::fi, more == 1 ? " ja 1 muu" : " ja " + more + " muuta"),
                joined(items, LocalizedText::sv, " och " + more + " till"),
                joined(items, LocalizedText::en, " and " + more + " more"));
    }

    static LocalizedText same(String text) {
        return new LocalizedText(text, text, text);
    }

    private static String joined(List<LocalizedText> items, Function<LocalizedText, String> language, String rest) {
        String named = items.stream().limit(MOST_NAMED).map(language).collect(Collectors.joining(", "));
        return items.size() > MOST_NAMED ? named + rest : named;
    }
}
