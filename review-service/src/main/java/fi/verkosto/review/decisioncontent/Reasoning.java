package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a decision is as it is.
 *
 * @param ground what the selection wrote, or why the application was ineligible; null once an officer decides otherwise
 * @param sentences what an officer adds, in their order
 */
public record Reasoning(LocalizedText ground, List<Sentence> sentences) {

    public Reasoning {
        sentences = List.copyOf(sentences);
    }

    public static Reasoning of(LocalizedText ground) {
        return new Reasoning(ground, List.of());
    }

    /** A decision without reasons is not presented (Government Grants Act 688/2001, section 11). */
    public boolean isEmpty() {
        return ground == null && sentences.isEmpty();
    }

    /** Everything one after the other; empty texts as long as there is nothing. */
    public LocalizedText text() {
        return new LocalizedText(joined(LocalizedText::fi), joined(LocalizedText::sv), joined(LocalizedText::en));
    }

    private String joined(Function<LocalizedText, String> language) {
        return Stream.concat(Stream.ofNullable(ground), sentences.stream().map(Sentence::text))
                .map(language)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
