package fi.verkosto.coordination.project;

import fi.verkosto.api.value.Money;
import java.util.List;
import java.util.Set;

/**
 * What a consortium says that it does, when its application was last submitted. Codes are those of the call.
 *
 * @param goals what the project is to reach, in its own words
 * @param roles of the lead and the members
 * @param regions home regions of the lead and the members, each once
 */
public record ProjectProfile(
        String summary,
        List<String> goals,
        List<OrganisationRole> roles,
        List<ProjectPartner> partners,
        Set<String> regions,
        Set<String> themes,
        Set<String> managementLevels,
        Set<String> staffGroups,
        Money totalCosts,
        Money requestedGrant) {

    public ProjectProfile {
        goals = List.copyOf(goals);
        roles = List.copyOf(roles);
        partners = List.copyOf(partners);
    }
}
