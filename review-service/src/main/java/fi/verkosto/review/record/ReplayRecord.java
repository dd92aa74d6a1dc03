package fi.verkosto.review.record;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.receipts.RecordCheck;
import fi.verkosto.review.record.Again.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes again all that was reckoned in a call, in the order of its record, from the lines alone: scenarios, lots, rankings,
 * selections, drafts and sums.
 */
final class ReplayRecord {

    private final List<String> texts;
    private final ReceiptKeys keys;
    private final Duration limit;
    private final List<Again> made = new ArrayList<>();

    /**
     * @param keys of signatures; null where these are not checked
     * @param limit of each search
     */
    ReplayRecord(List<String> texts, ReceiptKeys keys, Duration limit) {
        this.texts = List.copyOf(texts);
        this.keys = keys;
        this.limit = limit;
    }

    /** What came of it, in the order of the lines. Nothing is made again of lines that are no whole record. */
    List<Again> make() {
        RecordCheck.of(texts)
                .findings()
                .forEach(finding -> made.add(new Again(
                        finding.line(),
                        Part.RECORD,
                        null,
                        null,
                        finding.kind() + (finding.detail().isEmpty() ? "" : " " + finding.detail()))));
        List<Line> lines = made.isEmpty() ? read() : List.of();
        if (made.isEmpty()) {
            replay(lines);
        }
        return List.copyOf(made);
    }

    private List<Line> read() {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            CanonicalJson.read(text, Line.class)
                    .ifPresentOrElse(
                            lines::add,
                            () -> made.add(new Again(
                                    texts.indexOf(text) + 1, Part.RECORD, null, null, "it is no line of a record")));
        }
        return lines;
    }

    private void replay(List<Line> lines) {
        Replay known = new Replay();
        ReplayLotteries lotteries = new ReplayLotteries(keys);
        ReplayScenarios scenarios = new ReplayScenarios(new Rankings(lines), limit);
        ReplaySelections selections = new ReplaySelections(lines, lotteries, limit);
        ReplayDecisions decisions = new ReplayDecisions(known);
        ToldSoftware software = new ToldSoftware();
        for (Line line : lines) {
            software.follow(line).ifPresent(made::add);
            try {
                known.follow(line);
                lotteries.follow(line).ifPresent(made::add);
                scenarios.follow(line).ifPresent(made::add);
                made.addAll(selections.follow(line));
                made.addAll(decisions.follow(line));
            } catch (Refusal lacking) {
                made.add(impossible(line, lacking.code()));
            } catch (RuntimeException nonsense) {
                // A record is whatever somebody hands over: a line that makes no sense is a finding, too.
                made.add(impossible(line, nonsense));
            }
        }
        made.addAll(decisions.end());
        made.sort(Comparator.comparingLong(Again::number));
    }

    private static Again impossible(Line line, Object why) {
        return new Again(line.number(), Part.RECORD, null, line.software(), "it cannot be made again: " + why);
    }
}
