package fi.verkosto.coordination.network.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.grant.api.CategoryAnswer;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Provider;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Schema(name = "Network", description = "A funded network project")
record NetworkResponse(
        UUID id,
        UUID programmeId,
        UUID callId,
        UUID applicationId,

        @Schema(examples = "12/340/2018", description = "Register number of the application")
        String caseNumber,

        @Schema(examples = "Osaava johto, vahva verkosto") String title,
        GrantState state,

        @Schema(description = "Answers for the network and accepts or declines its grant")
        OrganisationAnswer lead,

        @Schema(description = "The other organisations") @Size(max = 100)
        List<OrganisationAnswer> members,

        @Schema(description = "The grant") Money awarded,

        @Schema(description = "What of it is for which costs; empty for a lump sum") @Size(max = 100)
        List<CategoryAnswer> grant,

        @Schema(
                nullable = true,
                examples = "2019-02-20",
                description = "The last Finnish day to accept the grant; null where the decision told none")
        LocalDate acceptBy,

        @Schema(
                nullable = true,
                description =
                        "What it set out to do, as its application said last; null until that has reached this service")
        ProjectAnswer project,

        Instant formedAt,

        @Schema(nullable = true, description = "When the grant was accepted or declined; null until then")
        Instant answeredAt,

        @Schema(nullable = true, description = "Why it was declined or has lapsed; null unless it did")
        String declineReason,

        @Schema(description = "Whether an officer found that nobody accepted it in time")
        boolean lapsed,

        @Schema(nullable = true, description = "Why an officer took it as accepted after the last day; null elsewhere")
        @Size(max = Lengths.REASON)
        String lateReason,

        @Schema(nullable = true, description = "When a later decision ended the network; null elsewhere")
        Instant discontinuedAt,

        @Schema(description = "What If-Match names, without the quotes")
        long version) {

    static NetworkResponse from(Network network) {
        var grant = network.grant();
        return new NetworkResponse(
                network.id(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                network.caseNumber(),
                network.title(),
                grant.state(),
                OrganisationAnswer.from(network.lead()),
                network.members().stream().map(OrganisationAnswer::from).toList(),
                grant.awarded(),
                CategoryAnswer.of(grant),
                grant.acceptBy().orElse(null),
                network.profile().map(ProjectAnswer::from).orElse(null),
                network.formedAt(),
                grant.answeredAt().orElse(null),
                grant.declineReason().orElse(null),
                grant.hasLapsed(),
                grant.lateReason().orElse(null),
                grant.discontinuedAt().orElse(null),
                network.version());
    }

    static RestResponse<NetworkResponse> response(Network network) {
        return ResponseBuilder.ok(from(network))
                .tag(Versions.etag(network.version()))
                .build();
    }

    @Schema(name = "Organisation")
    record OrganisationAnswer(
            @Schema(examples = "0502454-6") String businessId,
            @Schema(examples = "Omnia") String name) {

        static OrganisationAnswer from(Provider provider) {
            return new OrganisationAnswer(provider.businessId(), provider.name());
        }
    }
}
