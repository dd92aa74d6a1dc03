package fi.verkosto.review.record;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.record.Again.Part;
import fi.verkosto.review.record.ReplaySelection.Ranked;
import fi.verkosto.review.selection.RankedStrand;
import fi.verkosto.review.selection.TieOrder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes the selections of a record again: the ranking that each read, what it proposed, and what was drafted of that. */
final class ReplaySelections {

    /** Where a person gave reasons, only their hash is known. */
    private static final LocalizedText OWN_WORDS = new LocalizedText("", "", "");

    private final List<Line> lines;
    private final ReplayLotteries lotteries;
    private final Duration limit;

    ReplaySelections(List<Line> lines, ReplayLotteries lotteries, Duration limit) {
        this.lines = lines;
        this.lotteries = lotteries;
        this.limit = limit;
    }

    /** Nothing of a line that says of no selection. */
    List<Again> follow(Line line) {
        if (line.selection() == null) {
            return List.of();
        }
        ReplaySelection seen = upTo(line, line.number() - 1);
        UUID id = line.selection().id();
        Optional<TieOrder> drawn = Optional.ofNullable(line.selection().lottery())
                .map(lotteries::drawnUpTo)
                .filter(draws -> !draws.isEmpty())
                .map(TieOrder::drawn);
        Ranked ranked = seen.ranked(drawn.map(TieOrder::reasons).orElse(OWN_WORDS));
        return List.of(
                Again.of(line, Part.RANKING, null, ranking(line, seen)),
                Again.of(
                        line,
                        Part.SELECTION,
                        id,
                        otherPolicies(line, seen).or(() -> selection(line, seen, ranked, drawn))),
                Again.of(
                        line,
                        Part.DRAFTS,
                        id,
                        new ReplayDrafts(line, seen, drawn.isPresent() ? Set.of() : ranked.tied()).of(ranked)));
    }

    private ReplaySelection upTo(Line made, long known) {
        ReplaySelection seen = new ReplaySelection(made, known, limit);
        lines.stream().takeWhile(line -> line.number() <= known).forEach(seen::follow);
        return seen;
    }

    /** Lots are for the policies that were there before them. */
    private Optional<String> otherPolicies(Line line, ReplaySelection seen) {
        return Optional.ofNullable(line.selection().lottery())
                .filter(lottery -> !lotteries.policies(lottery).equals(seen.policies()))
                .map(_ -> "the lots that it follows were committed to for other policies");
    }

    private static Optional<String> ranking(Line line, ReplaySelection seen) {
        return Again.difference(line.selection().ranking(), RankedStrand.of(seen.rankings()));
    }

    private static Optional<String> selection(
            Line line, ReplaySelection seen, Ranked ranked, Optional<TieOrder> drawn) {
        return order(line.selection(), ranked.tied(), drawn)
                .or(() -> Again.difference(line.selection().proposals(), seen.proposals(ranked)));
    }

    /** Of lots, theirs, without who was not tied in the end; of a person, all who were tied. */
    private static Optional<String> order(SelectionNow selection, Set<UUID> tied, Optional<TieOrder> drawn) {
        if (selection.lottery() == null) {
            return Set.copyOf(selection.order()).equals(tied)
                    ? Optional.empty()
                    : Optional.of("the record has an order of %s, and %s are equal".formatted(selection.order(), tied));
        }
        return drawn.map(lots -> Again.difference(
                        selection.order(),
                        lots.applications().stream().filter(tied::contains).toList()))
                .orElse(Optional.of("the lots that it follows were not drawn before it"));
    }
}
