package fi.verkosto.applications.attachment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * The places for files that come in. One is held until its file was examined and kept, since that takes room and time as
 * well; and nobody holds so many that there are none for others.
 */
@ApplicationScoped
public class UploadPlaces {

    /** What a file of usual size needs to come in. */
    private static final long RETRY_AFTER_SECONDS = 10;

    private final int all;
    private final int perPerson;
    private final Map<String, Integer> taken = new HashMap<>();
    private int inUse;

    @Inject
    UploadPlaces(AttachmentLimits limits) {
        this(limits.atOnce(), limits.atOncePerPerson());
    }

    UploadPlaces(int all, int perPerson) {
        this.all = all;
        this.perPerson = perPerson;
    }

    /** Until it is closed. */
    public interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * A place for one more file.
     *
     * @param person the subject of the caller's token
     */
    public synchronized Place take(String person) {
        int own = taken.getOrDefault(person, 0);
        if (own >= perPerson) {
            throw new Refusal(ApplicationsError.UPLOADS_AT_ONCE)
                    .with("most", perPerson)
                    .retryAfter(RETRY_AFTER_SECONDS);
        }
        if (inUse >= all) {
            throw new Refusal(CommonError.TEMPORARILY_UNAVAILABLE).retryAfter(RETRY_AFTER_SECONDS);
        }
        inUse++;
        taken.put(person, own + 1);
        return () -> leave(person);
    }

    private synchronized void leave(String person) {
        inUse--;
        taken.computeIfPresent(person, (_, own) -> own == 1 ? null : own - 1);
    }
}
