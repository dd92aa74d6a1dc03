package fi.verkosto.stack.supervision;

import java.util.List;
import java.util.Optional;

/**
 * What the supervisor tells other commands, and what it leaves behind when it is killed.
 *
 * @param processStart of the supervisor, epoch milliseconds
 * @param readyAfterMillis from the supervisor's start until all was ready; 0 before
 * @param reason why the start failed, empty otherwise
 */
public record StackStatus(
        long pid,
        long processStart,
        int portBase,
        Phase phase,
        long readyAfterMillis,
        String reason,
        List<PartStatus> parts) {

    /** Where the whole is in its life. */
    public enum Phase {
        STARTING,
        READY,
        STOPPING,
        STOPPED,
        FAILED
    }

    public boolean isSupervised() {
        return ProcessIdentity.find(pid, processStart).isPresent();
    }

    public Optional<PartStatus> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
