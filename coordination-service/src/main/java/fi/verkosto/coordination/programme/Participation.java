package fi.verkosto.coordination.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An organisation takes part in a programme through a network. */
@Embeddable
record Participation(
        @Column(name = "network_id") UUID networkId,
        @Column(name = "business_id") String businessId) {}
