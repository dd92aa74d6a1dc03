package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import java.util.ArrayList;
import java.util.List;

/** Whether a plan says only what its network can do. All that is wrong is told at once. */
final class PlanRules {

    private final PlanBounds bounds;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> outside = new ArrayList<>();

    private PlanRules(PlanBounds bounds) {
        this.bounds = bounds;
    }

    static void require(PlanContent content, PlanBounds bounds) {
        PlanRules rules = new PlanRules(bounds);
        rules.checkCount(content);
        for (int index = 0; index < content.objectives().size(); index++) {
            rules.checkActivities(content.objectives().get(index).activities(), "/objectives/" + index);
        }
        rules.refuse();
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw new Refusal(CoordinationError.PLAN_UNFIT).faults(faults);
        }
        if (!outside.isEmpty()) {
            throw new Refusal(CoordinationError.MILESTONE_OUTSIDE_PROJECT)
                    .with("projectStart", bounds.start())
                    .with("projectEnd", bounds.end())
                    .faults(outside);
        }
    }

    private void checkCount(PlanContent content) {
        long count = content.milestones().count();
        if (count == 0 || count > PlanContent.MOST_MILESTONES) {
            faults.add(Fault.at(
                    "/objectives",
                    "milestones",
                    "Välitavoitteita on oltava 1–" + PlanContent.MOST_MILESTONES,
                    "Antalet delmål ska vara 1–" + PlanContent.MOST_MILESTONES,
                    "There must be 1 to " + PlanContent.MOST_MILESTONES + " milestones"));
        }
    }

    private void checkActivities(List<Activity> activities, String objective) {
        for (int index = 0; index < activities.size(); index++) {
            Activity activity = activities.get(index);
            String pointer = objective + "/activities/" + index;
            checkResponsible(activity.responsible(), pointer);
            if (!bounds.hasLevel(activity.managementLevel())) {
                faults.add(noLevel(pointer));
            }
            checkMilestones(activity.milestones(), pointer);
        }
    }

    private void checkMilestones(List<Milestone> milestones, String activity) {
        for (int index = 0; index < milestones.size(); index++) {
            Milestone milestone = milestones.get(index);
            String pointer = activity + "/milestones/" + index;
            checkResponsible(milestone.responsible(), pointer);
            if (!bounds.holds(milestone.planned())) {
                outside.add(Fault.at(
                        pointer + "/planned",
                        "outside-project",
                        "Päivä ei ole hankeaikana",
                        "Dagen är inte inom projekttiden",
                        "The day is not within the project period"));
            }
        }
    }

    private void checkResponsible(String organisation, String pointer) {
        if (!bounds.organisations().contains(organisation)) {
            faults.add(Fault.at(
                    pointer + "/responsible",
                    "not-of-network",
                    "Organisaatio ei kuulu verkostoon",
                    "Organisationen hör inte till nätverket",
                    "The organisation is none of the network"));
        }
    }

    private Fault noLevel(String pointer) {
        String allowed = bounds.managementLevels().isEmpty()
                ? "null"
                : String.join(", ", bounds.managementLevels().stream().sorted().toList());
        return Fault.at(
                pointer + "/managementLevel",
                "unknown-level",
                "Hanke ei kehitä tätä johtamisen tasoa; sallittu: " + allowed,
                "Projektet utvecklar inte denna ledningsnivå; tillåtet: " + allowed,
                "The project does not develop this level of management; allowed: " + allowed);
    }
}
