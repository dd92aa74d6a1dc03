package fi.verkosto.review.decisionletter;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that the letter of a decision says that leaves another one as it is: why it is upheld, or its correction not examined.
 *
 * @param provisions that it rests on; null in letters from before they were kept
 * @param correction until when one may appeal to the court
 * @param instruction how; null in letters from before it was kept
 */
@Schema(name = "CorrectionLetterData")
public record CorrectionLetterData(
        UUID requestId,
        UUID decisionId,
        @Schema(examples = "fi") @Size(max = 2) String language,
        @Size(max = Lengths.REGISTER_NUMBER) String caseNumber,
        LetterData.Authority authority,
        LetterData.CallNamed call,
        LetterData.ApplicationNamed application,
        @Size(max = 100) List<LetterData.OrganisationNamed> members,
        RequestNamed onRequest,
        @Size(max = 20) List<Provision> provisions,
        LetterData.Signer presenter,
        LetterData.Signer decider,
        CorrectionPeriod correction,
        Instruction instruction) {}
