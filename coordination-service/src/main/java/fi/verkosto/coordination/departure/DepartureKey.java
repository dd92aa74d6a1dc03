package fi.verkosto.coordination.departure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which member left which network. */
@Embeddable
record DepartureKey(
        @Column(name = "network_id") UUID networkId,
        @Column(name = "business_id") String businessId) implements Serializable {}
