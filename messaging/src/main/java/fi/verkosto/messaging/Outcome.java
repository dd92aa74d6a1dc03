package fi.verkosto.messaging;

import java.util.Map;
import java.util.UUID;

/** What came of an event that is no fault. A fault is thrown, and goes to the dead letters. */
public sealed interface Outcome {

    Outcome TAKEN = new Taken();

    /** It took effect, or said nothing that was not known. */
    record Taken() implements Outcome {}

    /**
     * It is legitimate, but came too late to take effect: kept for the officers of the call to see.
     *
     * @param applicationId the application that it is about
     * @param details codes and numbers for programs; no texts, and nothing personal
     */
    record Noted(NoteReason reason, UUID callId, UUID applicationId, Map<String, String> details) implements Outcome {

        public Noted {
            details = Map.copyOf(details);
        }
    }
}
