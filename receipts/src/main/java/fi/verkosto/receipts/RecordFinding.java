package fi.verkosto.receipts;

/**
 * One thing that is wrong with a record.
 *
 * @param line which of the given lines, from 1; 0 for the record as a whole
 * @param detail a number or a range that the kind speaks of; empty where it speaks of none
 */
public record RecordFinding(int line, Kind kind, String detail) {

    static RecordFinding at(int line, Kind kind) {
        return new RecordFinding(line, kind, "");
    }

    /** What is wrong. */
    public enum Kind {
        /** Not a line of a record. */
        NO_LINE,
        /** Of another call than the lines before it. */
        OTHER_CALL,
        /** The record has no lines with the numbers of the detail. */
        REMOVED,
        /** It stands behind a later one. */
        REORDERED,
        /** It names another line before it than the one that is there: one of them was changed. */
        BROKEN_LINK,
        /** What is given as a signed end is none. */
        NO_END,
        /** The end is signed with a key that is not published, or was changed since. */
        END_NOT_GENUINE,
        /** The record went on, up to the number of the detail. */
        REMOVED_AT_END,
        /** It is not the line that the end was signed for. */
        OTHER_THAN_SIGNED
    }
}
