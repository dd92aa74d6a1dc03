package fi.verkosto.review.selection;

import fi.verkosto.review.decision.Proposal;
import java.util.List;

/**
 * What a selection proposes, and the ranking that it was read from.
 *
 * @param basis with the order of those alone who are tied
 */
record Proposed(SelectionBasis basis, List<RankedStrand> ranking, List<Proposal> proposals) {}
