package fi.verkosto.coordination.status;

import static java.util.stream.Collectors.toMap;

import fi.verkosto.api.time.FinnishTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** How networks were doing on a day that is over. */
@ApplicationScoped
public class PastStatuses {

    private final NetworkStatuses statuses;

    PastStatuses(NetworkStatuses statuses) {
        this.statuses = statuses;
    }

    /** At its end; without those that nobody had looked at by then. */
    public Map<UUID, StatusChange> of(Collection<UUID> networks, LocalDate day) {
        return statuses.latest(networks, FinnishTime.startOf(day.plusDays(1))).stream()
                .collect(toMap(StatusChange::networkId, Function.identity(), (_, later) -> later));
    }
}
