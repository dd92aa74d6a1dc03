package fi.verkosto.applications.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells people of what was found, in the transaction that follows it. */
@ApplicationScoped
class TellEligibility {

    private final OutcomeSteps steps;
    private final EligibilityLetter letter;

    TellEligibility(OutcomeSteps steps, EligibilityLetter letter) {
        this.steps = steps;
        this.letter = letter;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(EligibilityFinding finding) {
        letter.send(finding, steps.begin(finding.applicationId()));
    }
}
