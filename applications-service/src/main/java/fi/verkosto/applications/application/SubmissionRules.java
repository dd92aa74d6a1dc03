package fi.verkosto.applications.application;

import fi.verkosto.api.Fault;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.Questions;
import fi.verkosto.applications.call.Strand;
import fi.verkosto.applications.provider.Provider;
import fi.verkosto.applications.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges an application as its submission will: the one place that says what is wrong with it. */
@ApplicationScoped
public class SubmissionRules {

    private final Participation participation;
    private final Providers providers;
    private final Questions questions;
    private final Applications applications;

    SubmissionRules(Participation participation, Providers providers, Questions questions, Applications applications) {
        this.applications = applications;
        this.participation = participation;
        this.providers = providers;
        this.questions = questions;
    }

    /** What submission refuses. */
    public List<Fault> faults(Application application, GrantCall call) {
        return judge(application, call).faults();
    }

    /** The sections that a submission would be refused for. */
    public Set<Section> faulty(Application application, GrantCall call) {
        Set<String> paths = faults(application, call).stream()
                .map(fault -> fault.pointer().split("/", -1)[1])
                .collect(Collectors.toSet());
        return Arrays.stream(Section.values())
                .filter(section -> paths.contains(section.path()))
                .collect(Collectors.toSet());
    }

    Judgement judge(Application application, GrantCall call) {
        Strand strand = strand(application, call);
        Map<String, Provider> register = register(application);
        Measure measure = new Measure(call.terms(), strand, register, participation.members(application.id()));
        List<Fault> ofAnswers = questions.faults(strand, application.content().answers());
        return new Judgement(application, call, register, ApplicationFaults.of(application, measure, ofAnswers));
    }

    /**
     * Whoever changes an application brings up to date what lists show of it. Of a submitted one that is what was
     * submitted: only how complete it is goes by what is written now.
     */
    public void refresh(Application application, GrantCall call) {
        Overview present = judge(application, call).overview();
        application.show(
                application.wasSubmitted() ? application.overview().withCompleteness(present.completeness()) : present);
    }

    /**
     * The same for what others do about an application, such as accepting an invitation. The application gets no new
     * version: whoever is about to submit it has read all that will be submitted.
     */
    public void refreshCompleteness(Application application, GrantCall call) {
        int completeness = judge(application, call).overview().completeness();
        applications.update("overview.completeness = ?1 where id = ?2", completeness, application.id());
    }

    /** What no draft may hold either, with pointers into the answers. */
    List<Fault> malformed(Application application, GrantCall call, Map<String, Object> answers) {
        String section = "/" + Section.ANSWERS.path();
        return questions.malformed(strand(application, call), answers).stream()
                .map(fault -> new Fault(fault.pointer().substring(section.length()), fault.rule(), fault.text()))
                .toList();
    }

    private Map<String, Provider> register(Application application) {
        return providers.list("businessId in ?1", application.organisations()).stream()
                .collect(Collectors.toMap(Provider::businessId, Function.identity()));
    }

    private static Strand strand(Application application, GrantCall call) {
        return call.terms()
                .strand(application.strand())
                .orElseThrow(() -> new IllegalStateException("The call has no strand " + application.strand()));
    }
}
