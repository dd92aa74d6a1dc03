package fi.verkosto.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The {@link OrganisationNames} of one version of an application. */
@Entity
@Table(name = "organisation_names")
class NamesOfVersion {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    private OrganisationNames names;

    protected NamesOfVersion() {}

    NamesOfVersion(Submission submission) {
        key = new Key(submission.applicationId(), submission.application().version());
        names = submission.names();
    }

    Key key() {
        return key;
    }

    OrganisationNames names() {
        return names;
    }

    @Embeddable
    record Key(@Column(name = "application_id") UUID applicationId, int version) {

        static Key of(Review review) {
            return new Key(review.applicationId(), review.application().version());
        }
    }
}
