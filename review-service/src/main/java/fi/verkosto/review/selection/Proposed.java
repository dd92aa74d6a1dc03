package fi.verkosto.review.selection;

import fi.verkosto.review.decision.Proposal;
import java.util.List;

/** What a selection proposes, and the ranking that it was read from. */
record Proposed(List<RankedStrand> ranking, List<Proposal> proposals) {}
