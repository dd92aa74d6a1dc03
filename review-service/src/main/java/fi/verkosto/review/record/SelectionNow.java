package fi.verkosto.review.record;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.selection.RankedStrand;
import fi.verkosto.review.selection.Selection;
import fi.verkosto.review.selection.TieOrder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a selection followed, and what it proposed.
 *
 * @param scenario none where it followed the ranking
 * @param tieOrder in which order a person or lots put those who were tied; none where nobody was
 * @param lottery that the order comes from; none where a person decided
 * @param tieReasonsSha256 of why, in three languages, as canonical JSON
 * @param ranking that it read, strand by strand; none in lines from before that was told
 */
record SelectionNow(
        UUID id,
        UUID scenario,
        List<UUID> tieOrder,
        UUID lottery,
        String tieReasonsSha256,
        List<RankedStrand> ranking,
        List<RecordedProposal> proposals) {

    static SelectionNow of(Selection selection) {
        Optional<TieOrder> order = Optional.ofNullable(selection.basis().tieOrder());
        return new SelectionNow(
                selection.id(),
                selection.basis().scenario(),
                order.map(TieOrder::applications).orElse(null),
                selection.basis().lottery(),
                order.map(TieOrder::reasons)
                        .map(CanonicalJson::of)
                        .map(CanonicalJson::sha256)
                        .orElse(null),
                selection.ranking().orElse(null),
                selection.proposals().stream().map(RecordedProposal::of).toList());
    }

    List<UUID> order() {
        return tieOrder == null ? List.of() : tieOrder;
    }
}
