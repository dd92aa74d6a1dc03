package fi.verkosto.review.messaging;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.Member;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.OrganisationNames;
import fi.verkosto.review.review.Partner;
import fi.verkosto.review.review.Submission;
import fi.verkosto.review.review.SubmittedApplication;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A version of an application was submitted in time. Its codes are those of its call, whatever they are. */
record ApplicationSubmitted(
        @NotNull UUID applicationId,
        @NotNull UUID callId,
        String agency,
        @NotBlank String caseNumber,
        @NotBlank String strand,
        @Min(1) int version,
        @NotNull @Min(1) Long revision,
        @NotNull Instant submittedAt,
        Instant lastChangedAt,
        String language,
        @NotBlank String title,
        @NotBlank String summary,
        @NotNull @Valid Lead lead,
        String leadHolderKind,
        String leadDevelopmentStage,
        @NotNull List<@NotNull @Valid ConsortiumMember> members,
        @NotNull List<@NotNull @Valid NamedPartner> partners,
        @NotNull List<@NotBlank String> themes,
        @NotNull List<@NotBlank String> managementLevels,
        @NotNull @Valid Money totalCosts,
        @NotNull @Valid Money ownFunding,
        @Valid Money otherIncome,
        @NotNull @Valid Money requestedGrant) {

    record Lead(@NotBlank String businessId, @NotBlank String name, String nameSv, String homeRegion) {}

    record ConsortiumMember(
            @NotBlank String businessId,
            @NotBlank String name,
            String nameSv,
            @NotBlank String role,
            String developmentStage,
            String holderKind,
            @Min(1) Integer number) {}

    record NamedPartner(
            @NotBlank String name,
            String businessId,
            String kind,
            @Min(1) Integer number) {}

    Submission toSubmission() {
        return new Submission(
                applicationId, callId, BeforeAgencies.agency(agency), revision, toApplication(), toNames());
    }

    private OrganisationNames toNames() {
        return new OrganisationNames(
                lead.nameSv(),
                leadHolderKind,
                members.stream()
                        .map(member ->
                                new OrganisationNames.Numbered(member.number(), member.nameSv(), member.holderKind()))
                        .toList(),
                partners.stream()
                        .map(partner -> new OrganisationNames.Numbered(partner.number(), null, null))
                        .toList());
    }

    private SubmittedApplication toApplication() {
        return new SubmittedApplication(
                caseNumber,
                strand,
                version,
                submittedAt,
                lastChangedAt,
                language,
                title,
                summary,
                new Organisation(lead.businessId(), lead.name()),
                lead.homeRegion(),
                leadDevelopmentStage,
                members.stream()
                        .map(member -> new Member(
                                member.businessId(), member.name(), member.role(), member.developmentStage()))
                        .toList(),
                partners.stream()
                        .map(partner -> new Partner(partner.name(), partner.businessId(), partner.kind()))
                        .toList(),
                themes,
                managementLevels,
                totalCosts,
                ownFunding,
                otherIncome,
                requestedGrant);
    }
}
