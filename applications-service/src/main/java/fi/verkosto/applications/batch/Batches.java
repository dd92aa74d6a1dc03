package fi.verkosto.applications.batch;

import fi.verkosto.logs.Trace;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Does something with many applications, some in each transaction. What was done stays done when it stops in between, and
 * an application that fails keeps none of the others waiting: its batch is done again one by one.
 */
public final class Batches {

    private static final Logger LOG = Logger.getLogger(Batches.class);
    private static final int SIZE = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private Batches() {}

    /**
     * Goes through all pages.
     *
     * @param work in a transaction of its own, which does nothing to an application that somebody else dealt with
     */
    public static void of(Pages pages, Consumer<List<UUID>> work) {
        List<UUID> page = pages.after(BEFORE_ALL, SIZE);
        while (!page.isEmpty()) {
            doAll(page, work);
            page = pages.after(page.getLast(), SIZE);
        }
    }

    private static void doAll(List<UUID> page, Consumer<List<UUID>> work) {
        try {
            work.accept(page);
        } catch (RuntimeException failure) {
            LOG.warnf("A batch is done one by one: applications=%d reason=%s", page.size(), Trace.line(failure));
            page.forEach(application -> doOne(application, work));
        }
    }

    private static void doOne(UUID application, Consumer<List<UUID>> work) {
        try {
            work.accept(List.of(application));
        } catch (RuntimeException failure) {
            // The next run tries again; this one goes on with the others.
            LOG.errorf(failure, "A job failed for an application: applicationId=%s", application);
        }
    }

    /** Finds the IDs of applications that something is to be done with, in their order. */
    @FunctionalInterface
    public interface Pages {

        List<UUID> after(UUID last, int limit);
    }
}
