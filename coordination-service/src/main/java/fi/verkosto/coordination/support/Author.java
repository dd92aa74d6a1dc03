package fi.verkosto.coordination.support;

import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.programme.Provider;

/**
 * Who writes.
 *
 * @param organisation that the person acts for; null for the agency and the ministry
 * @param person the subject of the token
 */
record Author(CoordinationRole role, Provider organisation, String person) {}
