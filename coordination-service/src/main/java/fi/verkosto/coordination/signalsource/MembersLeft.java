package fi.verkosto.coordination.signalsource;

import fi.verkosto.coordination.agreement.SharesOfLeavers;
import fi.verkosto.coordination.agreement.SharesOfLeavers.LeaversShare;
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
import java.util.TreeMap;

/** An organisation has left a network, and what it was to do with its share of the grant is not agreed anew. No statistic. */
@ApplicationScoped
class MembersLeft implements SignalSource {

    private static final StatedRule RULE =
            new StatedRule(new Rule("MEMBER_LEFT", 1), List.of(), new FalseAlarms(BigDecimal.ZERO, Origin.EXACT));

    private final SharesOfLeavers shares;

    MembersLeft(SharesOfLeavers shares) {
        this.shares = shares;
    }

    @Override
    public Findings look(Watch watch) {
        return new Findings(
                watch.pages().stream()
                        .flatMap(page -> shares.of(page).stream())
                        .map(MembersLeft::found)
                        .toList(),
                List.of());
    }

    private static FoundSignal found(LeaversShare left) {
        return new FoundSignal(
                left.networkId(),
                RULE,
                left.businessId(),
                left.businessId(),
                new TreeMap<>(Map.of(
                        "member", left.businessId(),
                        "name", left.name(),
                        "share", left.share().toPlainString())),
                SignalOwner.LEAD,
                ProposedAction.AGREE_ON_SHARES);
    }
}
