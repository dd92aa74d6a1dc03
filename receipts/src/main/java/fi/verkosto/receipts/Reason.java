package fi.verkosto.receipts;

import java.util.Locale;

/** Why a receipt, or a chain of them, is not what was issued. */
public enum Reason {
    /** Not a compact JWS with a receipt in it. */
    NO_RECEIPT,
    /** Signed with a key that is not published. */
    UNKNOWN_KEY,
    /** The signature does not belong to the content: a byte of either was changed. */
    SIGNATURE,
    /** A receipt of another call than the first one. */
    OTHER_CALL,
    /** The chain has no receipt with the number of the detail. */
    REMOVED,
    /** A receipt where the chain has no place for one. */
    INSERTED,
    /** A receipt that stands behind a later one. */
    REORDERED,
    /** It names another receipt before it than the one that is there. */
    BROKEN_LINK,
    /** The record is not the one that the receipt is for. */
    RECORD,
    /** Genuinely signed, and yet not what the register holds at its place. */
    NOT_IN_REGISTER,
    /** The register holds another byte at the place of the detail. */
    CHANGED_BYTE,
    /** The register goes on, up to the number of the detail. */
    REMOVED_AT_END;

    /** The stable name for programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
