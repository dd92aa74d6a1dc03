package fi.verkosto.coordination.messaging;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.project.OrganisationRole;
import fi.verkosto.coordination.project.ProjectPartner;
import fi.verkosto.coordination.project.ProjectProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** What this service needs of a submitted application. Events from before something was told lack it. */
record ApplicationSubmitted(
        @NotNull UUID applicationId,
        @NotNull @Min(1) Long revision,
        @NotBlank String summary,
        List<@NotBlank String> goals,
        @NotNull @Valid Lead lead,
        String leadDevelopmentStage,
        @NotNull List<@NotNull @Valid Member> members,
        @NotNull List<@NotNull @Valid NamedPartner> partners,
        Set<@NotBlank String> regions,
        @NotNull Set<@NotBlank String> themes,
        @NotNull Set<@NotBlank String> managementLevels,
        Set<@NotBlank String> staffGroups,
        @NotNull @Valid Money totalCosts,
        @NotNull @Valid Money requestedGrant) {

    ProjectProfile toProfile() {
        return new ProjectProfile(
                summary,
                goals == null ? List.of() : goals,
                Stream.concat(
                                Stream.of(new OrganisationRole(
                                        lead.businessId(), null, leadDevelopmentStage, lead.homeRegion())),
                                members.stream().map(Member::toRole))
                        .toList(),
                partners.stream().map(NamedPartner::toPartner).toList(),
                sorted(regions),
                sorted(themes),
                sorted(managementLevels),
                sorted(staffGroups),
                totalCosts,
                requestedGrant);
    }

    private static Set<String> sorted(Set<String> codes) {
        return codes == null ? Set.of() : new TreeSet<>(codes);
    }

    record Lead(@NotBlank String businessId, String homeRegion) {}

    record Member(@NotBlank String businessId, @NotBlank String role, String developmentStage, String homeRegion) {

        OrganisationRole toRole() {
            return new OrganisationRole(businessId, role, developmentStage, homeRegion);
        }
    }

    record NamedPartner(Integer number, @NotBlank String name, String businessId, String kind) {

        ProjectPartner toPartner() {
            return new ProjectPartner(number, name, businessId, kind);
        }
    }
}
