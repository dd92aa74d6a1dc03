package fi.verkosto.coordination.guidance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** An organisation says that it has read a note. */
@Embeddable
record Acknowledgement(
        @Column(name = "business_id") String businessId,
        @Column(name = "acknowledged_at") Instant acknowledgedAt) {}
