package fi.verkosto.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did. Implemented by the enumeration of a service; its names are kept for ever. */
public interface AuditedAction {

    String name();

    Kind kind();

    /** Most people are shown the changes; who read what is for the agency's own supervision. */
    @Schema(name = "AuditActionKind")
    enum Kind {
        CHANGE,
        READ
    }
}
