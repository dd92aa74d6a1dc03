package fi.verkosto.play.story;

import fi.verkosto.play.story.Summary.Placed;
import java.io.PrintStream;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells a person how the played call ended, and what to try next. */
public final class OutcomeTable {
    private static final String ROW = "%5s  %-34s %5s %15s  %s%n";

    private final PrintStream out;

    public OutcomeTable(PrintStream out) {
        this.out = out;
    }

    public void print(Summary summary, URI gateway) {
        out.printf(
                "%nCall %s, %s%n", summary.call().caseNumber(), summary.call().name());
        out.println("Applications, scores and awards are invented for this demonstration.");
        String strand = "";
        for (Placed placed : summary.applications()) {
            if (!placed.strand().equals(strand)) {
                strand = placed.strand();
                out.printf("%n%s%n", strand);
                out.printf(ROW, "place", "lead", "mean", "requested", "decision");
            }
            out.printf(
                    ROW,
                    placed.place(),
                    placed.lead(),
                    placed.mean(),
                    Euros.spell(placed.requested()),
                    decision(placed));
        }
        printPanel(summary);
        out.printf(
                Locale.ROOT,
                "%n%d networks, coordinated by %s; %s awarded in all. Played in %.1f s.%n",
                summary.networks().size(),
                summary.coordinator().name(),
                Euros.spell(summary.awardedTotal()),
                summary.seconds());
        printNextSteps(summary, gateway);
    }

    private void printPanel(Summary summary) {
        String discussed = summary.applications().stream()
                .filter(placed -> placed.panel() != null)
                .map(placed -> "%s %s (mean %s)".formatted(placed.lead(), placed.panel(), placed.mean()))
                .collect(Collectors.joining(", "));
        out.printf("%nA panel gave %s, beside the means: no place rests on it.%n", discussed);
    }

    private static String decision(Placed placed) {
        return switch (placed.outcome()) {
            case "AWARDED" ->
                "awarded " + Euros.spell(placed.awarded()) + (placed.later() ? ", by a second decision" : "");
            case "DECLINED" -> "awarded, and declined";
            default -> "rejected";
        };
    }

    private void printNextSteps(Summary summary, URI gateway) {
        out.printf("""

                API documentation   %1$s/docs
                Users               officer, presenter, presenter-2, decider, decider-2, observer, administrator,
                                    evaluator-1 to evaluator-3;
                                    of another agency: archipelago-officer, archipelago-administrator;
                                    applicants omnia, osao, gradia, tredu, turku, salpaus, sakky, riveria, outsider
                                    (password verkosto); machine client: integrator
                Try                 curl -H "Authorization: Bearer $(./verkosto token officer)" \\
                                      %1$s/v1/rankings/%2$s

                """, gateway, summary.call().id());
    }
}
