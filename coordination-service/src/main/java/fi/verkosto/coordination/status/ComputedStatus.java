package fi.verkosto.coordination.status;

import java.util.List;

/** What the rule says of a network, and why, the worst first: nothing is averaged. */
public record ComputedStatus(StatusLevel level, List<StatusReason> reasons) {

    public ComputedStatus {
        reasons = List.copyOf(reasons);
    }
}
