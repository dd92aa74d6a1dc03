package fi.verkosto.coordination.agreement.api;

import fi.verkosto.coordination.agreement.AgreementOfNetwork;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TransferAgreements")
record TransferAgreementsResponse(
        @Schema(description = "All that were proposed, the latest first") @Size(max = 50)
        List<TransferAgreementResponse> items) {

    static TransferAgreementsResponse from(List<AgreementOfNetwork> shown) {
        return new TransferAgreementsResponse(
                shown.stream().map(TransferAgreementResponse::from).toList());
    }
}
