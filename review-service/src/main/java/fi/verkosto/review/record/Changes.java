package fi.verkosto.review.record;

import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * What changed in a transaction: goes into the records when everything else is done, so that others wait only for the commit.
 * By Hibernate's own end of the transaction: a synchronization of ours comes after it, when the connection was given back.
 */
@TransactionScoped
class Changes {

    private final WriteRecord writeRecord;
    private final Session session;
    private final List<Change> changes = new ArrayList<>();

    Changes(WriteRecord writeRecord, Session session) {
        this.writeRecord = writeRecord;
        this.session = session;
    }

    void add(Change change) {
        if (changes.isEmpty()) {
            BeforeCompletionCallback atTheEnd = _ -> writeRecord.write(List.copyOf(changes));
            session.unwrap(SharedSessionContractImplementor.class)
                    .getTransactionCompletionCallbacks()
                    .registerCallback(atTheEnd);
        }
        changes.add(change);
    }
}
