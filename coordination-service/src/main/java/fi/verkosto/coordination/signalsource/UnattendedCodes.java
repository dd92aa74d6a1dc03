package fi.verkosto.coordination.signalsource;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.ListedCode;
import fi.verkosto.coordination.project.ProjectPartner;
import fi.verkosto.coordination.project.ProjectProfile;
import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.signal.Findings;
import fi.verkosto.coordination.signal.FoundSignal;
import fi.verkosto.coordination.signal.ProposedAction;
import fi.verkosto.coordination.signal.SignalOwner;
import fi.verkosto.coordination.signal.SignalSource;
import fi.verkosto.coordination.signal.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A level of management, or a kind of partner, of the call with which no active network of the programme works. Only where it is known of
 * every one of them what it set out to do. No statistic either.
 */
@ApplicationScoped
class UnattendedCodes implements SignalSource {

    private static final StatedRule LEVEL = rule("LEVEL_UNATTENDED");
    private static final StatedRule PARTNERS = rule("PARTNER_KIND_UNATTENDED");

    @Override
    public Findings look(Watch watch) {
        List<Network> active = watch.networks();
        if (active.isEmpty()
                || active.stream().anyMatch(network -> network.profile().isEmpty())) {
            return Findings.NONE;
        }
        List<ProjectProfile> profiles =
                active.stream().flatMap(network -> network.profile().stream()).toList();
        Set<String> levels = profiles.stream()
                .flatMap(profile -> profile.managementLevels().stream())
                .collect(Collectors.toSet());
        Set<String> kinds = profiles.stream()
                .flatMap(profile -> profile.partners().stream())
                .map(ProjectPartner::kind)
                .filter(kind -> kind != null)
                .collect(Collectors.toSet());
        return new Findings(
                Stream.concat(
                                missing(watch.programme().codeLists().managementLevels(), levels)
                                        .map(code -> found(LEVEL, code, ProposedAction.FIND_SOMEBODY_FOR_LEVEL)),
                                missing(watch.programme().codeLists().partnerKinds(), kinds)
                                        .map(code -> found(PARTNERS, code, ProposedAction.FIND_PARTNER)))
                        .toList(),
                List.of());
    }

    private static Stream<String> missing(List<ListedCode> asked, Set<String> there) {
        return asked.stream().map(ListedCode::code).filter(code -> !there.contains(code));
    }

    private static FoundSignal found(StatedRule rule, String code, ProposedAction action) {
        return new FoundSignal(null, rule, code, code, Map.of("code", code), SignalOwner.COORDINATOR, action);
    }

    private static StatedRule rule(String id) {
        return new StatedRule(new Rule(id, 1), List.of(), new FalseAlarms(BigDecimal.ZERO, Origin.EXACT));
    }
}
