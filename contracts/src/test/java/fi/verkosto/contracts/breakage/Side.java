package fi.verkosto.contracts.breakage;

/** Who writes and who reads what a schema describes, of which one side knows the frozen contract only. */
enum Side {
    /** Portals of before send: the present must take all that they may send. */
    REQUEST,
    /** Portals of before read: they must be able to take all that the present answers. */
    ANSWER,
    /** Consumers of before read: as an answer, but elements with an unknown constant are skipped. */
    NEW_EVENT,
    /** Events of before are kept for ever: the present must still describe them. */
    KEPT_EVENT;

    /** Whether the values of the frozen contract are those that the present one has to take. */
    boolean isWrittenBefore() {
        return this == REQUEST || this == KEPT_EVENT;
    }

    /** How a breakage says what it was and what it is. */
    String changed(String what, String written, String read) {
        return ": %s %s → %s".formatted(what, isWrittenBefore() ? written : read, isWrittenBefore() ? read : written);
    }
}
