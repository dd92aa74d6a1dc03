package fi.verkosto.applications.rules;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.access.Participation;
import fi.verkosto.applications.application.Candidate;
import fi.verkosto.applications.application.Judgement;
import fi.verkosto.applications.application.Overview;
import fi.verkosto.applications.application.Parties;
import fi.verkosto.applications.application.Party;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.publication.Questions;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.funding.Funding;
import fi.verkosto.applications.provider.Provider;
import fi.verkosto.applications.provider.Providers;
import fi.verkosto.applications.rules.ApplicationFaults.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges an application as its submission will: the one place that says what is wrong with it. It changes nothing. */
@ApplicationScoped
public class SubmissionRules {

    private final Participation participation;
    private final Providers providers;
    private final Questions questions;

    SubmissionRules(Participation participation, Providers providers, Questions questions) {
        this.participation = participation;
        this.providers = providers;
        this.questions = questions;
    }

    public Judgement judge(Candidate candidate, GrantCall call) {
        Strand strand = strand(candidate, call);
        Map<String, Provider> register = register(candidate);
        Measure measure = new Measure(call.terms(), strand, register, participation.members(candidate.applicationId()));
        Findings found = findings(candidate, measure);
        List<Fault> faults = found.faults();
        return new Judgement(
                faults,
                found.warnings(),
                faults.isEmpty() ? parties(candidate, register) : null,
                overview(
                        candidate,
                        call,
                        faults,
                        findings(candidate.emptied(), measure).faults(),
                        register));
    }

    private Findings findings(Candidate candidate, Measure measure) {
        List<Fault> ofAnswers =
                questions.faults(measure.strand(), candidate.content().answers());
        return ApplicationFaults.of(candidate, measure, ofAnswers);
    }

    private static Parties parties(Candidate candidate, Map<String, Provider> register) {
        return new Parties(
                Party.of(register.get(candidate.leadOrganisation())),
                candidate.content().consortium().members().stream()
                        .map(member -> Party.of(register.get(member.businessId())))
                        .toList());
    }

    private static Overview overview(
            Candidate candidate,
            GrantCall call,
            List<Fault> faults,
            List<Fault> ofEmpty,
            Map<String, Provider> register) {
        List<String> regions = register.values().stream()
                .map(Provider::homeRegion)
                .distinct()
                .sorted()
                .toList();
        Funding funding = Funding.of(candidate.content().budget(), call.terms());
        return Overview.of(candidate, funding, faults, ofEmpty, regions);
    }

    /** What no draft may hold either, with pointers into the answers. */
    public List<Fault> malformed(Candidate candidate, GrantCall call, Map<String, Object> answers) {
        String section = "/" + Section.ANSWERS.path();
        return questions.malformed(strand(candidate, call), answers).stream()
                .map(fault -> new Fault(fault.pointer().substring(section.length()), fault.rule(), fault.text()))
                .toList();
    }

    private Map<String, Provider> register(Candidate candidate) {
        return providers.withIds(candidate.organisations()).stream()
                .collect(Collectors.toMap(Provider::businessId, Function.identity()));
    }

    private static Strand strand(Candidate candidate, GrantCall call) {
        return call.terms()
                .strand(candidate.strand())
                .orElseThrow(() -> new IllegalStateException("The call has no strand " + candidate.strand()));
    }
}
