package fi.verkosto.applications.rules;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.application.Candidate;
import fi.verkosto.applications.call.terms.Choices;
import fi.verkosto.applications.call.terms.CodeLists;
import fi.verkosto.applications.call.terms.StrandRules;
import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Basics;
import fi.verkosto.applications.content.Partner;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that keeps an application from being submitted, or that its applicant should know of, with where and why. */
final class ApplicationFaults {

    private final FaultList faults = new FaultList();
    private final FaultList warnings = new FaultList();
    private final CodeFaults codes = new CodeFaults(faults);
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
        new LicenceWarnings(found.warnings, measure)
                .check(candidate.leadOrganisation(), found.content.consortium().members());
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
        CodeLists lists = measure.terms().codeLists();
        faults.require("/basics/title", basics.title());
        faults.require("/basics/summary", basics.summary());
        checkThemes(basics.themes(), rules.requiredThemes(), new Choices(lists.themes()));
        checkLevels(basics.managementLevels(), rules.requiredManagementLevels(), new Choices(lists.managementLevels()));
        codes.checkAll("/basics/staffGroups", basics.staffGroups(), new Choices(lists.staffGroups()));
    }

    private void checkThemes(Set<String> themes, Set<String> required, Choices choices) {
        codes.checkAll("/basics/themes", themes, choices);
        if (!themes.containsAll(required)) {
            LocalizedText missing = choices.namesMissing(required, themes);
            faults.add(
                    "/basics/themes",
                    "required-themes",
                    "Haun edellyttämiä kehittämisteemoja puuttuu: " + missing.fi(),
                    "Utvecklingsteman som utlysningen kräver saknas: " + missing.sv(),
                    "Themes that the call requires are missing: " + missing.en());
        }
    }

    private void checkLevels(Set<String> levels, Set<String> required, Choices choices) {
        codes.checkAll("/basics/managementLevels", levels, choices);
        if (!levels.containsAll(required)) {
            LocalizedText missing = choices.namesMissing(required, levels);
            faults.add(
                    "/basics/managementLevels",
                    "required-management-levels",
                    "Haun edellyttämiä johtamisen tasoja puuttuu: " + missing.fi(),
                    "Ledningsnivåer som utlysningen kräver saknas: " + missing.sv(),
                    "Management levels that the call requires are missing: " + missing.en());
        }
    }

    private void checkPartners() {
        List<Partner> partners = content.partners().partners();
        Choices choices = new Choices(measure.terms().codeLists().partnerKinds());
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < partners.size(); i++) {
            String at = "/partners/partners/" + i;
            faults.require(at + "/name", partners.get(i).name());
            Optional.ofNullable(partners.get(i).businessId())
                    .ifPresent(given -> faults.isBusinessId(at + "/businessId", given));
            codes.checkAsked(at + "/kind", partners.get(i).kind(), choices);
            kinds.add(partners.get(i).kind());
        }
        Set<String> required = measure.strand().rules().requiredPartnerKinds();
        if (!kinds.containsAll(required)) {
            LocalizedText missing = choices.namesMissing(required, kinds);
            faults.add(
                    "/partners/partners",
                    "partner-kinds",
                    "Haun edellyttämiä kumppaneita puuttuu: " + missing.fi(),
                    "Samarbetsparter som utlysningen kräver saknas: " + missing.sv(),
                    "Partners that the call requires are missing: " + missing.en());
        }
    }

    private Set<String> consortium(String lead) {
        Set<String> consortium = new HashSet<>(Set.of(lead));
        content.consortium().members().forEach(member -> consortium.add(member.businessId()));
        return consortium;
    }
}
