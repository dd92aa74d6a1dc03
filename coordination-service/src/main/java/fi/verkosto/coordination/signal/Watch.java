package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A programme that is looked at.
 *
 * @param networks those that are at work, the oldest first: of others nothing is found
 * @param before the day of the last look, which is not over for the rules; null at the first one
 * @param today a Finnish day
 */
public record Watch(Programme programme, List<Network> networks, LocalDate before, LocalDate today) {

    /** So many networks are read at once. */
    static final int PAGE = 200;

    public Watch {
        networks = List.copyOf(networks);
    }

    /** Whether something was told on a day since the last look that is over now: so each day is counted once. */
    public boolean isNews(LocalDate day) {
        return day.isBefore(today) && (before == null || !day.isBefore(before));
    }

    /** The IDs of the networks, page by page. */
    public List<List<UUID>> pages() {
        List<List<UUID>> pages = new ArrayList<>();
        for (int from = 0; from < networks.size(); from += PAGE) {
            pages.add(networks.subList(from, Math.min(from + PAGE, networks.size())).stream()
                    .map(Network::id)
                    .toList());
        }
        return pages;
    }
}
