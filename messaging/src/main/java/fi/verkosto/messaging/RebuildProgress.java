package fi.verkosto.messaging;

/**
 * How far a rebuild is.
 *
 * @param read records of the topics
 * @param written those that a projection took
 * @param rejected those that cannot be read
 */
record RebuildProgress(State state, long read, long written, long rejected) {

    static final RebuildProgress NONE = new RebuildProgress(State.NONE, 0, 0, 0);
    static final RebuildProgress BEGUN = new RebuildProgress(State.RUNNING, 0, 0, 0);

    enum State {
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    RebuildProgress read(boolean taken) {
        return new RebuildProgress(state, read + 1, written + (taken ? 1 : 0), rejected);
    }

    RebuildProgress readInVain() {
        return new RebuildProgress(state, read + 1, written, rejected + 1);
    }

    RebuildProgress done() {
        return new RebuildProgress(State.DONE, read, written, rejected);
    }

    RebuildProgress failed() {
        return new RebuildProgress(State.FAILED, read, written, rejected);
    }
}
