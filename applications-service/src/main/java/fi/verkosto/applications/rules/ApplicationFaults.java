package fi.verkosto.applications.rules;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.application.Candidate;
import fi.verkosto.applications.call.terms.PartnerKind;
import fi.verkosto.applications.call.terms.StrandRules;
import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Basics;
import fi.verkosto.applications.content.Partner;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that keeps an application from being submitted, or that its applicant should know of, with where and why. */
final class ApplicationFaults {

    private final FaultList faults = new FaultList();
    private final FaultList warnings = new FaultList();
    private final ApplicationContent content;
    private final Measure measure;

    private ApplicationFaults(ApplicationContent content, Measure measure) {
        this.content = content;
        this.measure = measure;
    }

    /**
     * Judges an application.
     *
     * @param ofAnswers what the call finds wrong with the answers to its own questions
     */
    static Findings of(Candidate candidate, Measure measure, Collection<Fault> ofAnswers) {
        ApplicationFaults found = new ApplicationFaults(candidate.content(), measure);
        found.checkBasics();
        new ConsortiumFaults(found.faults, measure, found.content.consortium(), candidate.leadOrganisation()).check();
        found.checkPartners();
        new ContactFaults(found.faults).check(found.content.contacts());
        new BudgetFaults(found.faults, found.warnings, measure, found.consortium(candidate.leadOrganisation()))
                .check(found.content.budget());
        found.faults.addAll(ofAnswers);
        return new Findings(found.faults.found(), found.warnings.found());
    }

    /** What was found, section by section. */
    record Findings(List<Fault> faults, List<Fault> warnings) {}

    private void checkBasics() {
        Basics basics = content.basics();
        StrandRules rules = measure.strand().rules();
        faults.require("/basics/title", basics.title());
        faults.require("/basics/summary", basics.summary());
        if (!basics.themes().containsAll(rules.requiredThemes())) {
            faults.add(
                    "/basics/themes",
                    "required-themes",
                    "Haku edellyttää kehittämisteemoja: " + rules.requiredThemes(),
                    "Utlysningen kräver utvecklingsteman: " + rules.requiredThemes(),
                    "The call requires the themes " + rules.requiredThemes());
        }
        if (!basics.managementLevels().containsAll(rules.requiredManagementLevels())) {
            faults.add(
                    "/basics/managementLevels",
                    "required-management-levels",
                    "Haku edellyttää johtamisen tasoja: " + rules.requiredManagementLevels(),
                    "Utlysningen kräver ledningsnivåer: " + rules.requiredManagementLevels(),
                    "The call requires the management levels " + rules.requiredManagementLevels());
        }
    }

    private void checkPartners() {
        List<Partner> partners = content.partners().partners();
        Set<PartnerKind> missing = EnumSet.noneOf(PartnerKind.class);
        missing.addAll(measure.strand().rules().requiredPartnerKinds());
        for (int i = 0; i < partners.size(); i++) {
            faults.require("/partners/partners/" + i + "/name", partners.get(i).name());
            faults.requireValue(
                    "/partners/partners/" + i + "/kind", partners.get(i).kind());
            missing.remove(partners.get(i).kind());
        }
        if (!missing.isEmpty()) {
            faults.add(
                    "/partners/partners",
                    "partner-kinds",
                    "Kumppaneita puuttuu: " + missing,
                    "Det saknas samarbetsparter: " + missing,
                    "Kinds of partners are missing: " + missing);
        }
    }

    private Set<String> consortium(String lead) {
        Set<String> consortium = new HashSet<>(Set.of(lead));
        content.consortium().members().forEach(member -> consortium.add(member.businessId()));
        return consortium;
    }
}
