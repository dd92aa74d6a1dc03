package fi.verkosto.applications.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every receipt that was issued, in one chain per call. */
@ApplicationScoped
public class IssuedReceipts {

    private static final int AT_ONCE = 500;

    private final Stored stored = new Stored();

    public Optional<IssuedReceipt> of(UUID applicationId, int submission) {
        return stored.find("applicationId = ?1 and submission = ?2", applicationId, submission)
                .firstResultOptional();
    }

    /** Each receipt of the call in the order of the chain, without keeping them all. */
    void each(UUID callId, Consumer<String> receiver) {
        List<IssuedReceipt> receipts = chain(callId, 0);
        while (!receipts.isEmpty()) {
            receipts.forEach(receipt -> receiver.accept(receipt.compact()));
            stored.getSession().clear();
            receipts = chain(callId, receipts.getLast().number());
        }
    }

    private List<IssuedReceipt> chain(UUID callId, long after) {
        return stored.find("key.callId = ?1 and key.number > ?2 order by key.number", callId, after)
                .range(0, AT_ONCE - 1)
                .list();
    }

    /** Those of the receipts that there are, in one query. */
    Map<IssuedReceipt.Key, String> compacts(Set<IssuedReceipt.Key> keys) {
        return keys.isEmpty()
                ? Map.of()
                : stored.list("key in ?1", keys).stream()
                        .collect(Collectors.toMap(IssuedReceipt::key, IssuedReceipt::compact));
    }

    /** How many receipts the call's chain has. */
    long length(UUID callId) {
        return stored.find("key.callId = ?1 order by key.number desc", callId)
                .firstResultOptional()
                .map(IssuedReceipt::number)
                .orElse(0L);
    }

    /** The end of the call's chain, which nobody else can lengthen until the transaction ends. */
    End lockEnd(UUID callId) {
        return findEnd(callId).orElseGet(() -> {
            stored.getSession()
                    .createNativeMutationQuery(
                            "insert into receipt_chain (call_id, length) values (?1, 0) on conflict do nothing")
                    .setParameter(1, callId)
                    .executeUpdate();
            return findEnd(callId).orElseThrow();
        });
    }

    private Optional<End> findEnd(UUID callId) {
        return stored.getSession()
                .createNativeQuery(
                        "select length, last_hash from receipt_chain where call_id = ?1 for update", Object[].class)
                .setParameter(1, callId)
                .uniqueResultOptional()
                .map(row -> new End(((Number) row[0]).longValue(), (String) row[1]));
    }

    /** In one statement: each is a way to the database and back that the next submission waits for. */
    void lengthen(IssueReceipt.Submitted submitted, long number, String compact, String hash) {
        stored.getSession()
                .createNativeMutationQuery("""
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

    private static final class Stored implements PanacheRepositoryBase<IssuedReceipt, IssuedReceipt.Key> {}
}
