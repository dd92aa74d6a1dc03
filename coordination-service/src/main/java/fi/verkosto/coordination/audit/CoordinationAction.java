package fi.verkosto.coordination.audit;

import fi.verkosto.audit.AuditedAction;

/** What somebody did with a network or with the grant of a coordinator. The names are kept for ever. */
public enum CoordinationAction implements AuditedAction {
    NETWORK_FORMED,
    NETWORK_CHANGED,
    NETWORK_REINSTATED,
    NETWORK_DISCONTINUED,
    COORDINATOR_APPOINTED,
    COORDINATION_CHANGED,
    COORDINATION_DISCONTINUED,
    GRANT_ACCEPTED,
    GRANT_ACCEPTED_LATE,
    GRANT_DECLINED,
    GRANT_LAPSED,
    AGREEMENT_PROPOSED,
    SHARE_CONFIRMED,
    AGREEMENT_CONFIRMED,
    AGREEMENT_OBJECTED;

    @Override
    public Kind kind() {
        return Kind.CHANGE;
    }
}
