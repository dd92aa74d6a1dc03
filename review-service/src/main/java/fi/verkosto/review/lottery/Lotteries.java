package fi.verkosto.review.lottery;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.receipts.LotteryCommitment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** All lotteries, those that were given up included. */
@ApplicationScoped
public class Lotteries {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Lotteries(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Lottery commit(
            PlannedLottery planned,
            String announced,
            SoundLottery sound,
            Instant now,
            Function<LotteryCommitment, String> signature) {
        LotteryCommitment commitment = planned.commitment(identifiers.next(), announced, sound, now);
        Lottery lottery = new Lottery(commitment, signature.apply(commitment));
        stored.persist(lottery);
        return lottery;
    }

    public Optional<Lottery> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<Lottery> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that a lottery comes after and itself, the first in front. */
    public List<Lottery> upTo(Lottery last) {
        Deque<Lottery> all = new ArrayDeque<>(List.of(last));
        while (all.getFirst().commitment().after() != null) {
            UUID before = all.getFirst().commitment().after().lotteryId();
            all.addFirst(find(before).orElseThrow());
        }
        return List.copyOf(all);
    }

    /** Those of a call, given up or not: a handful. */
    List<Lottery> ofCall(UUID callId) {
        return stored.list("callId", callId);
    }

    List<Lottery> page(UUID callId, UUID after, int limit) {
        return stored.find("callId = ?1 and id > ?2 order by id", callId, after)
                .range(0, limit - 1)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<Lottery, UUID> {}
}
