package fi.verkosto.applications.agency.api;

import fi.verkosto.applications.agency.Agency;
import fi.verkosto.applications.agency.AgencySettings;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency and how it works now. */
@Schema(name = "Agency")
record AgencyResponse(
        @Schema(examples = "2769790-1") String businessId,

        @Schema(description = "The version for If-Match") long version,

        @Schema(description = "Since when it works like this")
        Instant changedAt,

        AgencySettings settings) {

    static AgencyResponse from(Agency agency) {
        return new AgencyResponse(agency.businessId(), agency.version(), agency.changedAt(), agency.settings());
    }
}
