package fi.verkosto.coordination.budgetuse;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.indicator.ProjectTime;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The lead of a network tells what of the budget was used by the end of a quarter, and what is going to be by the end of the next. */
@ApplicationScoped
public class ReportBudgetUse {

    /** So that all of a network can be shown at once. */
    public static final int MOST_OF_NETWORK = 100;

    private final NetworkAccess access;
    private final Programmes programmes;
    private final BudgetUseReports reports;
    private final BudgetUseStory story;
    private final InstantSource clock;

    ReportBudgetUse(
            NetworkAccess access,
            Programmes programmes,
            BudgetUseReports reports,
            BudgetUseStory story,
            InstantSource clock) {
        this.access = access;
        this.programmes = programmes;
        this.reports = reports;
        this.story = story;
        this.clock = clock;
    }

    @Transactional
    public BudgetUseReport report(UUID networkId, BudgetNews news) {
        Network network = access.toLead(networkId);
        Instant now = clock.instant();
        if (!network.isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE)
                    .with("state", network.grant().state());
        }
        requireDue(network, news.quarter(), now);
        if (reports.has(networkId, news.quarter())) {
            requireReason(news.reason());
        }
        int number = reports.countOf(networkId) + 1;
        if (number > MOST_OF_NETWORK) {
            throw new Refusal(CoordinationError.PLAN_LIMIT_REACHED).with("most", MOST_OF_NETWORK);
        }
        BudgetUseReport report =
                BudgetUseReport.of(reports.nextId(), networkId, number, news, access.organisationIn(network), now);
        reports.add(report);
        story.reported(network, report);
        return report;
    }

    /** A quarter that is over, and has a day of the project in it. */
    private void requireDue(Network network, Period quarter, Instant now) {
        ProjectTime project = programmes
                .find(network.programmeId())
                .flatMap(ProjectTime::of)
                .orElseThrow(() -> new Refusal(CoordinationError.PROJECT_UNKNOWN));
        if (quarter.last().isBefore(project.start()) || quarter.first().isAfter(project.end())) {
            throw new Refusal(CoordinationError.QUARTER_NOT_OF_PROJECT)
                    .with("projectStart", project.start().toString())
                    .with("projectEnd", project.end().toString());
        }
        if (!quarter.last().isBefore(FinnishTime.dayOf(now))) {
            throw new Refusal(CoordinationError.PERIOD_NOT_ENDED)
                    .with("lastDay", quarter.last().toString());
        }
    }

    private static void requireReason(String reason) {
        if (Text.isBlank(reason)) {
            throw new Refusal(CoordinationError.REASON_NEEDED)
                    .faults(List.of(Fault.at(
                            "/reason",
                            "required",
                            "Kertokaa, miksi neljänneksestä raportoidaan uudelleen",
                            "Ange varför kvartalet rapporteras på nytt",
                            "Say why the quarter is reported anew")));
        }
    }
}
