package fi.verkosto.receipts;

import java.util.Locale;

/** What can be signed: keeps one from being taken for the other. */
enum SignedType {
    RECEIPT,
    RECORD_END,
    LOTTERY_COMMITMENT,
    LOTTERY_DRAW;

    /** The type that the header of the signature names. */
    String header() {
        return "verkosto-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
