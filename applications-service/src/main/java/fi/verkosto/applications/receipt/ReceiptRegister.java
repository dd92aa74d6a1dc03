package fi.verkosto.applications.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

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

    /** Those of the receipts that there are, in one query. */
    Map<IssuedReceipt.Key, String> compacts(Set<IssuedReceipt.Key> keys) {
        return keys.isEmpty()
                ? Map.of()
                : list("key in ?1", keys).stream()
                        .collect(Collectors.toMap(IssuedReceipt::key, IssuedReceipt::compact));
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
        return findEnd(callId).orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery(
                            "insert into receipt_chain (call_id, length) values (?1, 0) on conflict do nothing")
                    .setParameter(1, callId)
                    .executeUpdate();
            return findEnd(callId).orElseThrow();
        });
    }

    private Optional<End> findEnd(UUID callId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select length, last_hash from receipt_chain where call_id = ?1 for update", Object[].class)
                .setParameter(1, callId)
                .uniqueResultOptional()
                .map(row -> new End(((Number) row[0]).longValue(), (String) row[1]));
    }

    /** In one statement: each is a way to the database and back that the next submission waits for. */
    void lengthen(IssueReceipt.Submitted submitted, long number, String compact, String hash) {
        getEntityManager()
                .createNativeQuery("""
                        with lengthened as (
                            update receipt_chain set length = :number, last_hash = :hash where call_id = :call)
                        insert into receipt (call_id, number, application_id, submission, compact)
                        values (:call, :number, :application, :submission, :compact)""")
                .setParameter("call", submitted.callId())
                .setParameter("number", number)
                .setParameter("hash", hash)
                .setParameter("application", submitted.applicationId())
                .setParameter("submission", submitted.submission())
                .setParameter("compact", compact)
                .executeUpdate();
    }

    /**
     * The last receipt of a chain.
     *
     * @param hash none before the first
     */
    record End(long length, String hash) {}
}
