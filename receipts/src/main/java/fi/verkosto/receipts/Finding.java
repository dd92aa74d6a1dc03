package fi.verkosto.receipts;

/**
 * One thing that is wrong.
 *
 * @param line which of the given receipts, from 1; 0 for the chain as a whole
 * @param detail a number, a range or a name that the reason speaks of; empty where it speaks of none
 */
public record Finding(int line, Reason reason, String detail) {

    public static Finding at(int line, Reason reason) {
        return new Finding(line, reason, "");
    }
}
