package fi.verkosto.review.lottery;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows lotteries to anybody: whom they are among is told by IDs of applications, which only those concerned know. */
@ApplicationScoped
public class ReadLotteries {

    private final Lotteries lotteries;

    ReadLotteries(Lotteries lotteries) {
        this.lotteries = lotteries;
    }

    @Transactional
    public Lottery read(UUID id) {
        return lotteries.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** Those of a call, oldest first; none for a call that nobody knows. */
    @Transactional
    public List<Lottery> page(UUID callId, UUID after, int limit) {
        return lotteries.page(callId, after, limit);
    }
}
