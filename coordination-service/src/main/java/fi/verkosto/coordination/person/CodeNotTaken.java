package fi.verkosto.coordination.person;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;

/**
 * Refuses a code, and tells nobody why: an unknown invitation, a wrong code, one that was used, replaced or is too old are answered
 * alike. Unlike other refusals it leaves its mark: it is counted.
 */
class CodeNotTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    CodeNotTaken() {
        super(CoordinationError.INVITATION_NOT_VALID);
    }
}
