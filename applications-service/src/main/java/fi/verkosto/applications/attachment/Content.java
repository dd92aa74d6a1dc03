package fi.verkosto.applications.attachment;

import fi.verkosto.applications.ApplicationsError;

/** What an examination finds a file to be. */
sealed interface Content {

    Content UNKNOWN = new Unwanted(ApplicationsError.ATTACHMENT_TYPE_NOT_ALLOWED);
    Content ENCRYPTED = new Unwanted(ApplicationsError.ATTACHMENT_ENCRYPTED);
    Content WITH_MACROS = new Unwanted(ApplicationsError.ATTACHMENT_HAS_MACROS);

    /** One of the types that may be attached. */
    record Known(FileType type) implements Content {}

    /** Something else, or something of such a type that nobody should have to open. */
    record Unwanted(ApplicationsError reason) implements Content {}

    static Content of(FileType type) {
        return new Known(type);
    }
}
