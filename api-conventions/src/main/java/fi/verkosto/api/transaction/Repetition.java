package fi.verkosto.api.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Does a whole transaction again that another one was in the way of, so that nobody outside hears of it. */
@ApplicationScoped
public class Repetition {

    private static final Logger LOG = Logger.getLogger(Repetition.class);
    private static final int ATTEMPTS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 20;

    /**
     * What the transaction gives, begun again while its failure may pass.
     *
     * @param transaction begins a transaction of its own and ends it
     */
    public Object of(Callable<Object> transaction) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.call();
            } catch (Exception e) {
                DatabaseFailure failure = DatabaseFailure.of(e);
                if (!failure.mayBeRepeated() || attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debugf("A transaction is repeated: attempt=%d reason=%s", attempt, failure);
            }
            // Two that met should not meet again.
            Thread.sleep(ThreadLocalRandom.current().nextLong(attempt * LONGEST_PAUSE_MILLIS));
        }
    }
}
