package fi.verkosto.review.decisionletter;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A provision that a letter rests on (Administrative Procedure Act 434/2003, section 45), in its language.
 *
 * @param statute the number of the act in the Statute Book of Finland
 * @param says what of it is applied, and to what end
 */
@Schema(name = "DecisionLetterProvision")
public record Provision(
        @Schema(examples = "Valtionavustuslaki") @Size(max = Lengths.NAME)
        String act,

        @Schema(examples = "688/2001") @Size(max = Lengths.CODE)
        String statute,

        @Schema(examples = "5 ja 7 §") @Size(max = Lengths.NAME)
        String sections,

        @Size(max = Lengths.REASON) String says) {

    /** Of a decision on an application. */
    static List<Provision> ofDecision(String language, boolean isAward, boolean isOnRequest) {
        return in(language, text -> switch (text) {
            case PURPOSE, SHARE, CONTENT, SUPERVISION -> isAward;
            case DISCRETION, WRITTEN_DECISION -> !isAward;
            case CORRECTION, CORRECTION_HANDLED -> isOnRequest;
            case REASONED -> true;
            case CONDITIONS, DECISION_GIVEN, CORRECTION_IN_TIME, CORRECTION_ANSWERED -> false;
            case KNOWN_BY_MESSAGE, KNOWN, TIME_LIMITS -> false;
        });
    }

    /** Of an answer to a correction request that leaves the decision as it is: of time only where it came too late. */
    static List<Provision> ofAnswer(String language, RequestNamed answered) {
        return in(language, text -> switch (text) {
            case CONDITIONS, DECISION_GIVEN -> !answered.inadmissible();
            case CORRECTION_IN_TIME, CORRECTION_ANSWERED -> true;
            case KNOWN_BY_MESSAGE -> answered.late() && answered.byElectronicMessage();
            case KNOWN -> answered.late() && !answered.byElectronicMessage();
            case TIME_LIMITS -> answered.late();
            case PURPOSE, SHARE, CONTENT, SUPERVISION, DISCRETION, WRITTEN_DECISION -> false;
            case CORRECTION, CORRECTION_HANDLED, REASONED -> false;
        });
    }

    private static List<Provision> in(String language, Predicate<ProvisionText> isApplied) {
        return Arrays.stream(ProvisionText.values())
                .filter(isApplied)
                .map(text -> text.in(language.equals("sv")))
                .toList();
    }
}
