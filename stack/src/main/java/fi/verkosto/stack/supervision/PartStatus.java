package fi.verkosto.stack.supervision;

/**
 * What is known of one part.
 *
 * @param pid 0 while there is no process
 * @param processStart epoch milliseconds as the operating system tells them, so that a reused pid is not mistaken for
 *     the part; 0 while there is no process
 * @param startUpMillis from launch to ready, of the latest start
 * @param reason why it failed, empty otherwise
 */
public record PartStatus(
        String name,
        State state,
        long pid,
        long processStart,
        int port,
        long startUpMillis,
        int restarts,
        String reason,
        String log) {

    /** Where a part is in its life. */
    public enum State {
        WAITING,
        STARTING,
        READY,
        RESTARTING,
        FAILED,
        STOPPED
    }
}
