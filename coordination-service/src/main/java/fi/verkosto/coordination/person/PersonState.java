package fi.verkosto.coordination.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an invitation, and the role that comes of it, is. */
@Schema(
        name = "PersonState",
        description =
                "INVITED: the mail went out; CONFIRMED: whoever had its code has the role; WITHDRAWN: taken back before that; EXPIRED:"
                        + " nobody confirmed in time; ENDED: the role is over")
public enum PersonState {
    INVITED,
    CONFIRMED,
    WITHDRAWN,
    EXPIRED,
    ENDED
}
