package fi.verkosto.coordination.network.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkState;
import fi.verkosto.coordination.programme.Provider;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
        NetworkState state,

        @Schema(description = "Answers for the network and accepts or declines its grant")
        OrganisationAnswer lead,

        @Schema(description = "The other organisations") @Size(max = 100)
        List<OrganisationAnswer> members,

        @Schema(description = "The grant") Money awarded,
        Instant formedAt,

        @Schema(nullable = true, description = "When the lead accepted or declined; null until then")
        Instant answeredAt,

        @Schema(nullable = true, description = "Why the lead declined; null unless it did")
        String declineReason,

        @Schema(description = "What If-Match names, without the quotes")
        long version) {

    static NetworkResponse from(Network network) {
        return new NetworkResponse(
                network.id(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                network.caseNumber(),
                network.title(),
                network.state(),
                OrganisationAnswer.from(network.lead()),
                network.members().stream().map(OrganisationAnswer::from).toList(),
                network.awarded(),
                network.formedAt(),
                network.answeredAt().orElse(null),
                network.declineReason().orElse(null),
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
