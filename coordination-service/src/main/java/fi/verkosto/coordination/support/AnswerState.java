package fi.verkosto.coordination.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what was published to all stands. */
@Schema(name = "PublishedAnswerState", description = "PUBLISHED: it stands; WITHDRAWN: for good, with a reason")
public enum AnswerState {
    PUBLISHED,
    WITHDRAWN
}
