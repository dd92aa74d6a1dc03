package fi.verkosto.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A withdrawal that arrived before the application did; kept so that the application is not reviewed after all. */
@Entity
@Table(name = "early_withdrawal")
class Withdrawal {

    @Id
    @Column(name = "application_id")
    private UUID applicationId;

    /** Of the application, when it was withdrawn. */
    private long revision;

    @Column(name = "withdrawn_at", nullable = false)
    private Instant withdrawnAt;

    protected Withdrawal() {}

    Withdrawal(WithdrawnApplication withdrawn) {
        this.applicationId = withdrawn.applicationId();
        this.revision = withdrawn.revision();
        this.withdrawnAt = withdrawn.withdrawnAt();
    }

    long revision() {
        return revision;
    }
}
