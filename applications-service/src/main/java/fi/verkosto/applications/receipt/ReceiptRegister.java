package fi.verkosto.applications.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every receipt that was issued, in one chain per call. */
@ApplicationScoped
public class ReceiptRegister implements PanacheRepositoryBase<IssuedReceipt, IssuedReceipt.Key> {

    public Optional<IssuedReceipt> of(UUID applicationId, int submission) {
        return find("applicationId = ?1 and submission = ?2", applicationId, submission)
                .firstResultOptional();
    }

    /** The next receipts of the call's chain after this number. */
    public List<IssuedReceipt> chain(UUID callId, long after, int limit) {
        return find("key.callId = ?1 and key.number > ?2 order by key.number", callId, after)
                .range(0, limit - 1)
                .list();
    }

    Optional<IssuedReceipt> at(UUID callId, long number) {
        return findByIdOptional(new IssuedReceipt.Key(callId, number));
    }

    /** How many receipts the call's chain has. */
    long length(UUID callId) {
        return find("key.callId = ?1 order by key.number desc", callId)
                .firstResultOptional()
                .map(IssuedReceipt::number)
                .orElse(0L);
    }

    /** The end of the call's chain, which nobody else can lengthen until the transaction ends. */
    End lockEnd(UUID callId) {
        getEntityManager()
                .createNativeQuery("insert into receipt_chain (call_id, length) values (?1, 0) on conflict do nothing")
                .setParameter(1, callId)
                .executeUpdate();
        Object[] row = (Object[]) getEntityManager()
                .createNativeQuery("select length, last_hash from receipt_chain where call_id = ?1 for update")
                .setParameter(1, callId)
                .getSingleResult();
        return new End(((Number) row[0]).longValue(), (String) row[1]);
    }

    void lengthen(UUID callId, IssuedReceipt receipt, String hash) {
        getEntityManager()
                .createNativeQuery("update receipt_chain set length = ?2, last_hash = ?3 where call_id = ?1")
                .setParameter(1, callId)
                .setParameter(2, receipt.number())
                .setParameter(3, hash)
                .executeUpdate();
        persist(receipt);
    }

    /**
     * The last receipt of a chain.
     *
     * @param hash none before the first
     */
    record End(long length, String hash) {}
}
