package fi.verkosto.applications.agency.api;

import fi.verkosto.applications.agency.AgencySettings;
import fi.verkosto.applications.agency.AgencyVersion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an agency worked from some time on. */
@Schema(name = "AgencyVersion")
record AgencyVersionResponse(
        @Schema(description = "The version that the agency had then, from 0")
        long number,

        Instant changedAt,

        @Schema(
                description =
                        "Subject of the administrator's token; applications-service for what came with the installation")
        String changedBy,

        AgencySettings settings) {

    static AgencyVersionResponse from(AgencyVersion version) {
        return new AgencyVersionResponse(
                version.number(), version.changedAt(), version.changedBy(), version.settings());
    }
}
