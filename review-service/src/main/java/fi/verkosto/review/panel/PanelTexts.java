package fi.verkosto.review.panel;

import fi.verkosto.review.review.Blinding;
import java.util.List;
import java.util.Optional;

/** What officers wrote in a panel round, as one reader may see it: with labels for whoever must not know who applies. */
public record PanelTexts(SeenPanelRound seen, Blinding blinding) {

    /** Null where they are hidden, or before any were written. */
    public String notes() {
        return seen.contentVisible() ? blinding.text(seen.round().content().notes()) : null;
    }

    /** Null where they are hidden. */
    public List<EarlierPanel> earlier() {
        return seen.pastVisible()
                ? seen.round().earlier().stream()
                        .map(earlier -> earlier.in(blinding::text))
                        .toList()
                : null;
    }

    public Optional<PanelEnding> ending() {
        return seen.round().ending().map(ending -> ending.in(blinding::text));
    }
}
