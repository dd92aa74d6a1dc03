package fi.verkosto.applications.letter;

import fi.verkosto.applications.call.GrantCall;
import java.util.Locale;
import java.util.UUID;

/** Where the reader of a letter goes on: a page of the portal that the agency of the call has, or one of the gateway's. */
public interface Pages {

    /** The kinds of pages. */
    enum Page {
        /** Where an organisation answers; an invitation is known by the application that it is to. */
        INVITATION,
        APPLICATION,
        DECISION,
        CALL
    }

    /** The whole address of a page, in the language of the reader where the page is to be had in several. */
    String address(Page page, GrantCall call, UUID application, Locale language);
}
