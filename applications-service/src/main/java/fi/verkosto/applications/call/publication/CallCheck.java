package fi.verkosto.applications.call.publication;

import fi.verkosto.api.constraint.ConstraintFaults;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.agency.Agencies;
import fi.verkosto.applications.agency.Numbering;
import fi.verkosto.applications.agency.TimeLimits;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.DeadlineConvention;
import fi.verkosto.applications.call.terms.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges the terms of a call: loosely while it is a draft, fully when it is published. */
@ApplicationScoped
public class CallCheck {

    private final Validator validator;
    private final Questions questions;
    private final Agencies agencies;

    CallCheck(Validator validator, Questions questions, Agencies agencies) {
        this.validator = validator;
        this.questions = questions;
        this.agencies = agencies;
    }

    /** Refuses what not even a draft may hold: texts out of form, and questions that nobody could answer. */
    void requireForm(CallTerms terms) {
        requireForm(terms, "");
    }

    /**
     * The same of terms within a request.
     *
     * @param member where it has them, as a JSON Pointer
     */
    public void requireForm(CallTerms terms, String member) {
        List<Fault> malformed = CallTexts.malformedIn(terms);
        if (!malformed.isEmpty()) {
            throw new Refusal(CommonError.INVALID_REQUEST).faults(under(member, malformed));
        }
        refuse(under(member, questionFaults(terms)));
    }

    private static List<Fault> under(String member, List<Fault> faults) {
        return faults.stream().map(fault -> fault.under(member)).toList();
    }

    /** Refuses what must not be published. */
    void requirePublishable(GrantCall draft, Instant now) {
        refuse(faultsOfDraft(draft, now));
    }

    /** Everything that publishing would refuse of a draft, which can have chosen its number. */
    List<Fault> faultsOfDraft(GrantCall draft, Instant now) {
        return Stream.of(
                        faults(draft.terms(), now).stream(),
                        numberFault(draft).stream(),
                        draft.blindnessFaults(draft.staff(), now).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private Optional<Fault> numberFault(GrantCall draft) {
        String number = draft.terms().caseNumber();
        Numbering numbering = agencies.of(draft.agency()).settings().numbering();
        if (number == null || numbering.numberIn(number).isPresent()) {
            return Optional.empty();
        }
        String example = numbering.example();
        return Optional.of(Fault.at(
                "/caseNumber",
                "case-number-of-agency",
                "Viranomaisen asianumerot ovat muotoa " + example,
                "Myndighetens ärendenummer har formen " + example,
                "The agency's case numbers look like " + example));
    }

    /** What is unusual for its agency, and allowed. */
    List<Fault> warnings(GrantCall call) {
        TimeLimits usual = agencies.of(call.agency()).settings().timeLimits();
        return new DeadlineConvention(usual.closesAt(), usual.openDays()).warnings(call.terms());
    }

    /** Everything that publishing would refuse at that moment. */
    public List<Fault> faults(CallTerms terms, Instant now) {
        List<Fault> faults = new ArrayList<>(termsFaults(terms));
        if (terms.closesAt() != null && !now.isBefore(terms.closesAt())) {
            faults.add(Fault.at(
                    "/closesAt",
                    "closes-in-the-future",
                    "Hakuaika on jo päättynyt",
                    "Ansökningstiden har redan gått ut",
                    "The time to apply has already passed"));
        }
        return List.copyOf(faults);
    }

    /** What is wrong with the terms at any time. */
    public List<Fault> termsFaults(CallTerms terms) {
        List<Fault> faults = new ArrayList<>(ConstraintFaults.of(validator.validate(terms, Publication.class)));
        faults.addAll(CallTexts.missingIn(terms));
        faults.addAll(CallFaults.of(terms));
        faults.addAll(questionFaults(terms));
        return faults;
    }

    private List<Fault> questionFaults(CallTerms terms) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < terms.strands().size(); i++) {
            String at = "/strands/" + i + "/questions";
            terms.strands().get(i).ownQuestions().map(questions::faultsOf).orElse(List.of()).stream()
                    .map(fault -> new Fault(at + fault.pointer(), fault.rule(), fault.text()))
                    .forEach(faults::add);
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE).faults(faults);
        }
    }
}
