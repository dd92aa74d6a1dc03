package fi.verkosto.review.record;

import fi.verkosto.review.ranking.StrandRanking;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the ranking was at each line of a record. */
final class Rankings {

    private final List<Line> lines;

    Rankings(List<Line> lines) {
        this.lines = lines;
    }

    /** As of each line from one to another, the last one first, and only as far as somebody looks. */
    Stream<AsOf> between(long from, long to) {
        return LongStream.rangeClosed(0, to - from).mapToObj(back -> at(to - back));
    }

    AsOf at(long number) {
        Replay replay = new Replay();
        lines.stream().takeWhile(line -> line.number() <= number).forEach(replay::follow);
        return new AsOf(replay);
    }

    /** The ranking after a line. */
    record AsOf(Replay replay) {

        List<StrandRanking> ranking() {
            return replay.ranking();
        }

        Terms terms() {
            return replay.requireTerms();
        }
    }
}
