package fi.verkosto.review.decisionletter;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.audit.PersonNames;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.agency.KnownAgencies;
import fi.verkosto.review.agency.KnownAgency;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisionletter.LetterData.ApplicationNamed;
import fi.verkosto.review.decisionletter.LetterData.Authority;
import fi.verkosto.review.decisionletter.LetterData.Grant;
import fi.verkosto.review.decisionletter.LetterData.OrganisationNamed;
import fi.verkosto.review.decisionletter.LetterData.Signer;
import fi.verkosto.review.review.BlindReviews;
import fi.verkosto.review.review.OrganisationNames;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers all that a letter says: the case as it is when the decision is given, and the scores that it was presented with. */
@ApplicationScoped
class LetterFacts {

    private final KnownAgencies agencies;
    private final BlindReviews versions;
    private final PersonNames names;
    private final AnsweredRequests requests;

    LetterFacts(KnownAgencies agencies, BlindReviews versions, PersonNames names, AnsweredRequests requests) {
        this.requests = requests;
        this.agencies = agencies;
        this.versions = versions;
        this.names = names;
    }

    /** @throws Refusal if nobody has told yet how the agency is reached: a letter without that could not be answered */
    KnownAgency agencyOf(Review review) {
        return agencies.find(review.agency()).orElseThrow(() -> new Refusal(ReviewError.LETTERHEAD_AWAITED));
    }

    /** @throws Refusal as before */
    LetterData of(DecisionStep step) {
        Decision decision = step.decision();
        Review review = step.review();
        KnownAgency agency = agencyOf(review);
        OrganisationNames told = versions.namesOf(review);
        Words words = Words.ofCase(review.application(), step.call());
        Recipients recipients = new Recipients(review.application(), told, agency, step.now());
        Map<String, String> people = names.of(Stream.of(decision.presentedBy(), decision.approvedBy())
                .flatMap(Optional::stream)
                .toList());
        Authority authority = words.authority(agency);
        ApplicationNamed application = words.application(review, told);
        List<OrganisationNamed> members = words.members(review.application(), told);
        Grant grant = words.grant(decision, review.requestedGrant());
        return new LetterData(
                decision.id(),
                words.language(),
                review.application().caseNumber(),
                authority,
                words.call(decision.strand()),
                application,
                members,
                decision.outcome(),
                review.requestedGrant(),
                grant,
                StandingTerms.of(words.language(), application, authority, members.isEmpty(), grant),
                words.reasons(decision),
                decision.considered().map(words::scores).orElse(null),
                Provision.ofDecision(
                        words.language(),
                        decision.outcome() == Outcome.AWARDED,
                        decision.correctionId().isPresent()),
                signer(people, decision.presentedBy()),
                signer(people, decision.approvedBy()),
                recipients.ofLead(),
                Instruction.in(
                        words.language(),
                        decision.correctionId().isPresent(),
                        authority.name(),
                        review.application().caseNumber()),
                decision.correctionId()
                        .map(requests::of)
                        .map(answered -> words.request(answered, recipients))
                        .orElse(null));
    }

    private static Signer signer(Map<String, String> people, Optional<String> subject) {
        return new Signer(subject.map(people::get).orElse(null));
    }
}
