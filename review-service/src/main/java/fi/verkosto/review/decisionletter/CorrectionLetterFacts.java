package fi.verkosto.review.decisionletter;

import fi.verkosto.audit.PersonNames;
import fi.verkosto.review.agency.KnownAgency;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.review.BlindReviews;
import fi.verkosto.review.review.OrganisationNames;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Gathers all that the answer to a correction request says that leaves the decision as it is. */
@ApplicationScoped
class CorrectionLetterFacts {

    private final LetterFacts facts;
    private final BlindReviews versions;
    private final PersonNames names;

    CorrectionLetterFacts(LetterFacts facts, BlindReviews versions, PersonNames names) {
        this.facts = facts;
        this.versions = versions;
        this.names = names;
    }

    /** @param step on the decision that the request is against */
    CorrectionLetterData of(DecisionStep step, OnRequest answered) {
        Review review = step.review();
        KnownAgency agency = facts.agencyOf(review);
        OrganisationNames told = versions.namesOf(review);
        Words words = Words.ofCase(review.application(), step.call());
        Map<String, String> people = names.of(List.of(answered.presenter(), answered.decider()));
        Recipients recipients = new Recipients(review.application(), told, agency, step.now());
        RequestNamed request = words.request(answered, recipients);
        return new CorrectionLetterData(
                answered.requestId(),
                step.decision().id(),
                words.language(),
                review.application().caseNumber(),
                words.authority(agency),
                words.call(step.decision().strand()),
                words.application(review, told),
                words.members(review.application(), told),
                request,
                Provision.ofAnswer(words.language(), request),
                new LetterData.Signer(people.get(answered.presenter())),
                new LetterData.Signer(people.get(answered.decider())),
                recipients.ofLead(),
                Instruction.in(
                        words.language(),
                        true,
                        agency.names().in(words.locale()),
                        review.application().caseNumber()));
    }
}
