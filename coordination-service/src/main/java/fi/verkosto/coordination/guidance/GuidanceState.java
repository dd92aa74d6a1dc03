package fi.verkosto.coordination.guidance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a guidance note stands. */
@Schema(name = "GuidanceNoteState", description = "PUBLISHED: it stands; WITHDRAWN: for good, with a reason")
public enum GuidanceState {
    PUBLISHED,
    WITHDRAWN
}
