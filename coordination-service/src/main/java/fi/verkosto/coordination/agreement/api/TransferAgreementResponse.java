package fi.verkosto.coordination.agreement.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.agreement.AgreementOfNetwork;
import fi.verkosto.coordination.agreement.AgreementState;
import fi.verkosto.coordination.agreement.Share;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TransferAgreement",
        description =
                "How the grant of a network is shared (Government Grants Act 688/2001, section 7), as its lead proposed")
record TransferAgreementResponse(
        UUID networkId,

        @Schema(examples = "1", description = "Counts the proposals of the network from 1; the highest is the latest")
        int number,

        AgreementState state,

        @Schema(
                description =
                        "Whether it shares what the network is granted now among those who are its organisations now;"
                                + " where not, the lead is to propose anew")
        boolean current,

        @Schema(description = "What is shared: the grant as it was when this was proposed")
        Money sum,

        @Schema(description = "The lead's first") @Size(max = 101)
        List<ShareAnswer> shares,

        Instant proposedAt,

        @Schema(nullable = true, description = "When the last organisation agreed; null until then")
        Instant confirmedAt,

        @Schema(
                nullable = true,
                examples = "0208201-1",
                description = "The member that did not agree; null where none objected")
        @Size(max = Lengths.BUSINESS_ID)
        String objectedBy,

        @Schema(nullable = true, description = "Why it did not, in its own words") @Size(max = Lengths.REASON)
        String objection,

        @Schema(nullable = true, description = "When it was objected to or replaced; null else")
        Instant endedAt) {

    static TransferAgreementResponse from(AgreementOfNetwork shown) {
        var agreement = shown.agreement();
        return new TransferAgreementResponse(
                agreement.networkId(),
                agreement.number(),
                agreement.state(),
                shown.isCurrent(),
                agreement.sum(),
                agreement.shares().stream().map(ShareAnswer::from).toList(),
                agreement.proposedAt(),
                agreement.confirmedAt().orElse(null),
                agreement.objectedBy().orElse(null),
                agreement.objection().orElse(null),
                agreement.endedAt().orElse(null));
    }

    @Schema(name = "TransferShare")
    record ShareAnswer(
            @Schema(examples = "0208201-1") @Size(max = Lengths.BUSINESS_ID)
            String businessId,

            @Schema(examples = "Gradia") @Size(max = Lengths.NAME)
            String name,

            Money sum,

            @Schema(nullable = true, description = "When the organisation agreed to it; null until then")
            Instant confirmedAt) {

        static ShareAnswer from(Share share) {
            return new ShareAnswer(
                    share.businessId(),
                    share.name(),
                    share.sum(),
                    share.confirmedAt().orElse(null));
        }
    }
}
