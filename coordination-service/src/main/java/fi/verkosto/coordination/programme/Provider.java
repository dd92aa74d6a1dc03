package fi.verkosto.coordination.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A provider of vocational education, named as it was when it applied. */
@Embeddable
public record Provider(@Column(name = "business_id") String businessId, String name) {}
