package fi.verkosto.coordination.storyboard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a learning session is. */
@Schema(
        name = "LearningSessionState",
        description =
                "PLANNED: networks write what they tried, learned and ask; FROZEN: the storyboards are made, and stay so")
public enum SessionState {
    PLANNED,
    FROZEN
}
