package fi.verkosto.applications.listing.api;

import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.listing.ListFilter;
import fi.verkosto.applications.provider.Region;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which applications are asked for, as in the address. */
record FilterParameters(
        @QueryParam("strand") @Size(max = 64) String strand,

        @Parameter(description = "May be given several times") @QueryParam("state") @Size(max = 9)
        List<ApplicationState> states,

        @Parameter(description = "Code of a region that the lead or a member is from")
        @QueryParam("region")
        @Pattern(regexp = Region.CODES)
        String region,

        @Parameter(description = "Business ID of the lead or a member")
        @QueryParam("provider")
        @Pattern(regexp = WrittenForm.BUSINESS_ID)
        String provider,

        @Parameter(description = "Part of the title, the case number, or a name of the lead or a member")
        @QueryParam("text")
        @Size(max = 200)
        String text) {

    ListFilter toFilter() {
        return new ListFilter(
                strand, states == null ? List.of() : states, region, provider, Text.sought(text), Set.of());
    }
}
