package fi.verkosto.review.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The readers of one application as the other services were told of them last. */
@Entity
@Table(name = "reader_list")
class ReaderList {

    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    /** Grows with time as well: a list that was lost with its database goes on after what was told from it. */
    private long revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Readers readers;

    protected ReaderList() {}

    ReaderList(UUID reviewId) {
        this.reviewId = reviewId;
    }

    boolean says(Readers present) {
        return present.equals(readers);
    }

    void say(Readers present, Instant now) {
        readers = present;
        revision = Math.max(revision + 1, now.toEpochMilli());
    }

    long revision() {
        return revision;
    }
}
