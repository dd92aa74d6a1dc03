package fi.verkosto.review.record;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.receipts.RecordEnd;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.signing.InstallationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Shows the record of a call, its signed end, and the ranking that follows from it alone. */
@ApplicationScoped
public class ReadRecord {

    private final CallRecords records;
    private final RecordAccess access;
    private final InstallationKey key;
    private final InstantSource clock;

    ReadRecord(CallRecords records, RecordAccess access, InstallationKey key, InstantSource clock) {
        this.records = records;
        this.access = access;
        this.key = key;
        this.clock = clock;
    }

    @Transactional
    public void requireReader(UUID callId) {
        access.require(callId);
    }

    /** Each line in the order of the record, without keeping them all. */
    public void each(UUID callId, Consumer<String> receiver) {
        long read = 0;
        for (List<String> lines = records.after(callId, 0); !lines.isEmpty(); lines = records.after(callId, read)) {
            lines.forEach(receiver);
            read += lines.size();
        }
    }

    /** How far the record goes now, signed: whoever keeps it can show later that what was there then was changed. */
    @Transactional
    public Seal seal(UUID callId) {
        access.require(callId);
        CallRecords.End end = records.end(callId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        RecordEnd signed =
                new RecordEnd(callId, end.length(), end.hash(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new Seal(signed, key.sign(signed));
    }

    /** What the ranking is by the record alone. */
    @Transactional
    public List<StrandRanking> ranking(UUID callId) {
        access.require(callId);
        Replay replay = new Replay();
        each(callId, text -> replay.follow(Line.read(text)));
        return replay.ranking();
    }

    /** The last selection, made again by the record alone. */
    @Transactional
    public RecordedSelection selection(UUID callId) {
        access.require(callId);
        AtomicReference<Line> last = new AtomicReference<>();
        each(callId, text -> {
            Line line = Line.read(text);
            if (line.selection() != null) {
                last.set(line);
            }
        });
        ReplaySelection replay = new ReplaySelection(
                Optional.ofNullable(last.get()).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND)));
        each(callId, text -> replay.follow(Line.read(text)));
        return replay.selection();
    }

    /**
     * The end of a record.
     *
     * @param compact the same, signed: a compact JWS
     */
    public record Seal(RecordEnd end, String compact) {}
}
