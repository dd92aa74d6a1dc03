package fi.verkosto.applications.call.revision;

import java.util.Set;
import java.util.UUID;

/** Says which strands of a call somebody has begun to apply in. */
public interface StrandsInUse {

    Set<String> of(UUID callId);
}
