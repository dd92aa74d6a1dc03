package fi.verkosto.applications.application;

import fi.verkosto.api.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an applicant writes. Anything may be missing while it is a draft; submission says what must not be.
 *
 * @param leadName the name of the lead applicant, whose business ID comes from its people's tokens
 * @param ownFunding the applicant's own share, at least the call's percentage of the costs counts
 */
@Schema(name = "ApplicationContent")
public record ApplicationContent(
        @Size(max = 300) String title,
        @Size(max = 5000) String summary,
        @Size(max = 200) String leadName,
        @Size(max = 100) List<@NotNull @Valid ConsortiumMember> members,
        @Size(max = 100) List<@NotNull @Valid Partner> partners,
        Set<@NotNull Theme> themes,
        Set<@NotNull ManagementLevel> managementLevels,
        @Valid ApplicantContact contactPerson,
        @Size(max = 1000) List<@NotNull @Valid BudgetLine> budget,
        @Valid Money ownFunding) {

    static final ApplicationContent EMPTY =
            new ApplicationContent(null, null, null, List.of(), List.of(), Set.of(), Set.of(), null, List.of(), null);

    /** Lists that were removed by a merge patch are empty ones. */
    public ApplicationContent {
        members = members == null ? List.of() : members;
        partners = partners == null ? List.of() : partners;
        themes = themes == null ? Set.of() : themes;
        managementLevels = managementLevels == null ? Set.of() : managementLevels;
        budget = budget == null ? List.of() : budget;
    }
}
