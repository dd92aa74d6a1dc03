package fi.verkosto.coordination.programme;

import java.util.UUID;

/** A programme has one coordinator; an award to another application is an error that a person must look into. */
public class SecondCoordinator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecondCoordinator(UUID programmeId, UUID appointed, UUID refused) {
        super("Programme %s is coordinated under application %s; application %s cannot be appointed as well"
                .formatted(programmeId, appointed, refused));
    }
}
