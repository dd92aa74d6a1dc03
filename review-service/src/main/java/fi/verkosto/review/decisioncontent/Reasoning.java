package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a decision is as it is.
 *
 * @param proposed what the selection proposed and wrote, or why the application was ineligible; it stays, whatever an officer
 *     decides
 * @param withGround whether the decision says that ground, which it cannot with another outcome
 * @param sentences what an officer adds, in their order
 */
public record Reasoning(Proposed proposed, boolean withGround, List<Sentence> sentences) {

    public Reasoning {
        sentences = List.copyOf(sentences);
    }

    public static Reasoning of(Proposed proposed) {
        return new Reasoning(proposed, true, List.of());
    }

    /** What the decision says of the selection; null where it says nothing of it. */
    public LocalizedText ground() {
        return withGround ? proposed.ground() : null;
    }

    /** A decision without reasons is not presented (Government Grants Act 688/2001, section 11). */
    public boolean isEmpty() {
        return !withGround && sentences.isEmpty();
    }

    /** Whether it says why no more is granted: the selection did for the sum that it proposed, and an officer may. */
    boolean explains(Money awarded) {
        return !sentences.isEmpty() || (withGround && awarded.equals(proposed.awarded()));
    }

    /** Everything one after the other; empty texts as long as there is nothing. */
    public LocalizedText text() {
        return new LocalizedText(joined(LocalizedText::fi), joined(LocalizedText::sv), joined(LocalizedText::en));
    }

    private String joined(Function<LocalizedText, String> language) {
        return Stream.concat(Stream.ofNullable(ground()), sentences.stream().map(Sentence::text))
                .map(language)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
