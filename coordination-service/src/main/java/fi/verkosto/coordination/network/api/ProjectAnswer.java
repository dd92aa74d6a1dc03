package fi.verkosto.coordination.network.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.project.OrganisationRole;
import fi.verkosto.coordination.project.ProjectPartner;
import fi.verkosto.coordination.project.ProjectProfile;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a network set out to do. */
@Schema(name = "NetworkProject")
record ProjectAnswer(
        @Size(max = Lengths.TEXT) String summary,

        @Schema(description = "What it is to reach, in its own words") @Size(max = 20)
        List<@Size(max = 1_000) String> goals,

        @Schema(description = "What the lead, first, and each member is in it") @Size(max = 101)
        List<OrganisationRole> roles,

        @Size(max = 100) List<ProjectPartner> partners,

        @Schema(description = "Codes of the home regions (maakunta) of its organisations, each once") @Size(max = 50)
        List<String> regions,

        @Schema(description = "Development themes, codes of the call") @Size(max = 50)
        List<String> themes,

        @Schema(description = "Levels of management that it develops, codes of the call") @Size(max = 50)
        List<String> managementLevels,

        @Schema(description = "Staff whose work is renewed together with them, codes of the call") @Size(max = 50)
        List<@Size(max = Lengths.CODE) String> staffGroups,

        Money totalCosts,
        Money requestedGrant) {

    static ProjectAnswer from(ProjectProfile profile) {
        return new ProjectAnswer(
                profile.summary(),
                profile.goals(),
                profile.roles(),
                profile.partners(),
                profile.regions().stream().sorted().toList(),
                profile.themes().stream().sorted().toList(),
                profile.managementLevels().stream().sorted().toList(),
                profile.staffGroups().stream().sorted().toList(),
                profile.totalCosts(),
                profile.requestedGrant());
    }
}
