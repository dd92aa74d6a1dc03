package fi.verkosto.applications.call.revision;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Change;
import fi.verkosto.applications.call.terms.CostCategory;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.call.terms.TermsTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What not even a revision changes. The register number names the call; whether the review is blind decides who may be on
 * its staff; how firm a selection is and how equals are told apart is settled before anybody knows who they are; evaluators knew who would read what they wrote. Its dates move only before it opens; then the deadline by extending it. What somebody has applied with stays: their strand with its kind, the cost categories of their
 * budget, and questions as they answered them. And once something was submitted, or the call has closed, applications
 * compete under the terms they were made under: only texts and contact persons can still be corrected, and while the call
 * is open projects can be given more time and applicants more to choose from.
 */
final class RevisionLimits {

    private static final String TEXTS = "/(names|descriptions|contactPersons)(/.*)?"
            + "|/(strands|criteria|costCategories)/[^/]+/(names|descriptions)(/.*)?"
            + "|/codeLists/[^/]+/[^/]+/names(/.*)?"
            + "|/criteria/[^/]+/scale/[^/]+/meaning(/.*)?|/strands/[^/]+/questions/uiSchema(/.*)?";

    private final CallTerms before;
    private final CallTerms after;
    private final List<Fault> faults = new ArrayList<>();

    private RevisionLimits(CallTerms before, CallTerms after) {
        this.before = before;
        this.after = after;
    }

    static List<Fault> faults(
            CallTerms before, CallTerms after, Set<String> strandsInUse, boolean isCompeted, Instant now) {
        RevisionLimits limits = new RevisionLimits(before, after);
        limits.same("/caseNumber", CallTerms::caseNumber);
        limits.same("/blindReview", CallTerms::blindReview);
        limits.same("/weightMargin", CallTerms::weightMargin);
        limits.same("/tieBreaking", CallTerms::tieBreaking);
        limits.same("/feedbackToApplicants", CallTerms::feedbackToApplicants);
        switch (before.phaseAt(now)) {
            case UPCOMING -> {}
            case OPEN -> {
                limits.keepDates();
                if (isCompeted) {
                    limits.keepEverythingBut(change -> isText(change) || limits.takesNothingFromAnybody(change));
                }
            }
            case CLOSED -> {
                limits.keepDates();
                limits.keepEverythingBut(RevisionLimits::isText);
            }
        }
        strandsInUse.forEach(limits::keepStrand);
        if (!strandsInUse.isEmpty()) {
            limits.keepCostCategories();
        }
        return List.copyOf(limits.faults);
    }

    private void keepDates() {
        same("/opensAt", CallTerms::opensAt);
        same("/closesAt", CallTerms::closesAt);
    }

    private static boolean isText(Change change) {
        return change.path().matches(TEXTS);
    }

    private boolean takesNothingFromAnybody(Change change) {
        return change.path().equals("/projectEnd") ? endsLater() : isOneMoreChoice(change);
    }

    /** To a list that was empty it would add a question that nobody has answered. */
    private boolean isOneMoreChoice(Change change) {
        String[] steps = change.path().split("/", -1);
        return change.before() == null
                && steps.length == 4
                && steps[1].equals("codeLists")
                && !before.codeLists().byName().get(steps[2]).isEmpty();
    }

    private boolean endsLater() {
        return before.projectEnd() != null
                && after.projectEnd() != null
                && after.projectEnd().isAfter(before.projectEnd());
    }

    private void keepEverythingBut(Predicate<Change> changeable) {
        TermsTree.differences(before, after).stream()
                .filter(changeable.negate())
                .map(Change::path)
                .map(path -> "/" + path.split("/", -1)[1])
                .distinct()
                .forEach(this::frozen);
    }

    private void keepStrand(String code) {
        int place = after.strands().stream().map(Strand::code).toList().indexOf(code);
        Strand old = before.strand(code).orElseThrow();
        if (place < 0) {
            frozen("/strands");
            return;
        }
        Strand now = after.strands().get(place);
        if (old.kind() != now.kind()) {
            frozen("/strands/" + place + "/kind");
        }
        if (!QuestionChange.keepsAnswersValid(old.questions(), now.questions())) {
            frozen("/strands/" + place + "/questions/schema");
        }
    }

    private void keepCostCategories() {
        List<String> codes =
                after.costCategories().stream().map(CostCategory::code).toList();
        if (!codes.containsAll(
                before.costCategories().stream().map(CostCategory::code).toList())) {
            frozen("/costCategories");
        }
    }

    private void same(String at, Function<CallTerms, ?> field) {
        if (!Objects.equals(field.apply(before), field.apply(after))) {
            frozen(at);
        }
    }

    private void frozen(String at) {
        Fault fault = Fault.at(
                at,
                "frozen",
                "Tätä ei voi enää muuttaa",
                "Detta kan inte längre ändras",
                "This cannot be changed any more");
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
