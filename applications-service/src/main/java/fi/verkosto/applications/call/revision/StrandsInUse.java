package fi.verkosto.applications.call.revision;

import java.util.Set;
import java.util.UUID;

/** Says which strands of a call somebody has begun to apply in, and whether the competition has begun. */
public interface StrandsInUse {

    Set<String> of(UUID callId);

    /** Whether somebody has submitted, and not withdrawn it. */
    boolean isCompeted(UUID callId);
}
