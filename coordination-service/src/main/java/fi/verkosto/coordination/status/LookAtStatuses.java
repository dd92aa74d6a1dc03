package fi.verkosto.coordination.status;

import fi.verkosto.coordination.network.ReadNetworks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds how networks are doing that nobody has looked at today, and tells of those that are doing otherwise than before. */
@ApplicationScoped
class LookAtStatuses {

    /** In one transaction, whose locks others wait for. */
    static final int BATCH = 200;

    private final ReadNetworks networks;
    private final NetworkStatuses statuses;
    private final StatusRows rows;
    private final FoundStatuses found;
    private final StatusStory story;

    LookAtStatuses(
            ReadNetworks networks, NetworkStatuses statuses, StatusRows rows, FoundStatuses found, StatusStory story) {
        this.networks = networks;
        this.statuses = statuses;
        this.rows = rows;
        this.found = found;
        this.story = story;
    }

    /** Returns how many were looked at: a whole batch means that there may be more. */
    @Transactional
    int look(UUID programmeId, LocalDate today, Instant now) {
        List<UUID> claimed = rows.claim(programmeId, today, BATCH);
        if (claimed.isEmpty()) {
            return 0;
        }
        Map<UUID, NetworkStatus> known =
                statuses.of(claimed).stream().collect(Collectors.toMap(NetworkStatus::networkId, Function.identity()));
        found.of(programmeId, claimed, today).forEach((network, computed) -> {
            NetworkStatus status = known.getOrDefault(network, new NetworkStatus(network, programmeId));
            boolean isNews = status.find(computed, today, now);
            statuses.save(status, isNews, now);
            if (isNews) {
                story.changed(networks.locked(network), status);
            }
        });
        return claimed.size();
    }
}
