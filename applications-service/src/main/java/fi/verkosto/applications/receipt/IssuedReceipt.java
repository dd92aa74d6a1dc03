package fi.verkosto.applications.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A receipt in the register: the line that its holder has as well. */
@Entity
@Immutable
@Table(name = "receipt")
public class IssuedReceipt {

    @EmbeddedId
    private Key key;

    @Column(name = "application_id")
    private UUID applicationId;

    @SuppressWarnings("UnusedVariable") // Found by in queries.
    private int submission;

    private String compact;

    protected IssuedReceipt() {}

    Key key() {
        return key;
    }

    public long number() {
        return key.number();
    }

    /** The compact JWS. */
    public String compact() {
        return compact;
    }

    /** Receipts of a call are numbered from 1. */
    @Embeddable
    record Key(@Column(name = "call_id") UUID callId, long number) {}
}
