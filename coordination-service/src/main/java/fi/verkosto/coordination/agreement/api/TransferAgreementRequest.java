package fi.verkosto.coordination.agreement.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.agreement.ProposedShare;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TransferAgreementProposal")
record TransferAgreementRequest(
        @Schema(required = true, description = "One for the lead and one for each member; together the grant")
        @NotNull
        @Size(min = 1, max = 101)
        List<@NotNull @Valid ShareBody> shares) {

    List<ProposedShare> toShares() {
        return shares.stream().map(ShareBody::toShare).toList();
    }

    @Schema(name = "ProposedShare")
    record ShareBody(
            @Schema(required = true, examples = "0208201-1") @NotBlank @Size(max = Lengths.BUSINESS_ID)
            String businessId,

            @Schema(required = true, description = "What of the grant it is to have; 0 or more") @NotNull @Valid
            Money sum) {

        @AssertTrue(message = "must not be negative")
        @Schema(hidden = true)
        boolean isSumTaken() {
            return sum == null || sum.amount() == null || !sum.isNegative();
        }

        ProposedShare toShare() {
            return new ProposedShare(businessId, sum);
        }
    }
}
