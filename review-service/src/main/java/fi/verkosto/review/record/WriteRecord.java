package fi.verkosto.review.record;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lengthens the records of calls by what changed in a transaction. The records are the last that a transaction locks. */
@ApplicationScoped
class WriteRecord {

    private final CallRecords records;
    private final Reviews reviews;
    private final RecordedItems items;
    private final Decisions decisions;

    WriteRecord(CallRecords records, Reviews reviews, RecordedItems items, Decisions decisions) {
        this.decisions = decisions;
        this.records = records;
        this.reviews = reviews;
        this.items = items;
    }

    /** Call by call in the order of their IDs, so that no two transactions wait for each other. */
    void write(List<Change> changes) {
        SortedMap<UUID, List<Change>> ofCalls =
                changes.stream().collect(Collectors.groupingBy(Change::callId, TreeMap::new, Collectors.toList()));
        ofCalls.forEach(this::write);
    }

    private void write(UUID callId, List<Change> changes) {
        CallRecords.End end = records.lockEnd(callId);
        List<CallRecords.NewLine> lines = new ArrayList<>();
        for (Change change : changes) {
            Line line = line(change, end);
            String text = line.text();
            lines.add(new CallRecords.NewLine(line.number(), text));
            end = new CallRecords.End(line.number(), CanonicalJson.sha256(text));
        }
        records.add(callId, lines, end);
    }

    private Line line(Change change, CallRecords.End end) {
        return new Line(
                change.callId(),
                end.length() + 1,
                end.hash(),
                change.at(),
                change.by(),
                change.role(),
                change.action(),
                change.details(),
                change.terms(),
                change.application(),
                review(change).orElse(null),
                found(change, items::assignment).orElse(null),
                found(change, items::panel).orElse(null),
                decisions(change),
                proposed(change).orElse(null),
                found(change, items::scenario).orElse(null),
                found(change, items::selection).orElse(null),
                ToldSoftware.isToldOf(change.action()) ? Software.HERE : null);
    }

    private Optional<ContentNow> proposed(Change change) {
        return change.action().equals(ReviewAction.CORRECTION_PRESENTED.name())
                ? items.proposed(UUID.fromString(change.details().get(AuditDetails.CORRECTION)))
                : Optional.empty();
    }

    /** Not asked for where the change is about a decision: a thousand may be decided on at once. */
    private static <T> Optional<T> found(Change change, Function<UUID, Optional<T>> find) {
        return RecordedSteps.isAboutOneDecision(change.action())
                ? Optional.empty()
                : item(change).flatMap(find);
    }

    private List<DecisionNow> decisions(Change change) {
        if (change.action().equals(ReviewAction.APPLICATIONS_SELECTED.name())) {
            return decisions.ofCall(change.callId()).stream()
                    .map(DecisionNow::of)
                    .toList();
        }
        return RecordedSteps.isAboutOneDecision(change.action())
                ? item(change).flatMap(decisions::find).map(DecisionNow::of).stream()
                        .toList()
                : null;
    }

    private Optional<ReviewNow> review(Change change) {
        return Optional.ofNullable(change.review())
                .or(() -> Optional.ofNullable(change.reviewId())
                        .flatMap(reviews::find)
                        .map(ReviewNow::of));
    }

    /** The ID of what it is about beside the review, of whatever kind that is. */
    private static Optional<UUID> item(Change change) {
        return Optional.ofNullable(change.details().get(AuditDetails.ITEM)).map(UUID::fromString);
    }
}
