package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/** The operations of a plan, on the network of Omnia, which has adopted one: it is not adopted again. */
final class NetworkPlanLines {

    private static final String FIRST = "1";

    private final String network;
    private final String programme;

    NetworkPlanLines(String network, String programme) {
        this.network = network;
        this.programme = programme;
    }

    void addTo(Map<String, Line> lines) {
        lines.put("getNetworkPlan", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("putNetworkPlan", Line.by("omnia", network).with(plan()).notFor("lehtomaa", 403));
        lines.put(
                "adoptNetworkPlan",
                Line.by("omnia", network).notFor("lehtomaa", 403).illegalAt(Lines.CLOSED, network));
        lines.put("listNetworkPlanVersions", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("getNetworkPlanVersion", Line.by("omnia", network, FIRST).notFor("outsider", 403));
        lines.put("listMilestoneReports", Line.by("omnia", network, FIRST).notFor("outsider", 403));
        lines.put(
                "reportMilestone",
                Line.by("omnia", network, FIRST)
                        .with(Json.object().put("kind", "FORECAST").put("day", "2019-10-31"))
                        .notFor("outsider", 403));
        lines.put("getMilestoneReport", Line.by("omnia", network, FIRST, FIRST).notFor("outsider", 403));
        lines.put("listBudgetUse", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("reportBudgetUse", Line.by("omnia", network).with(budgetUse()).notFor("lehtomaa", 403));
        lines.put("getBudgetUseReport", Line.by("omnia", network, FIRST).notFor("outsider", 403));
        lines.put("getNetworkTimeline", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("getProgrammeTimeline", Line.by("gradia", programme).notFor("omnia", 403));
    }

    private static JsonNode budgetUse() {
        return Json.parse("""
                {"quarter": "2019-Q1", "used": {"amount": "41250.00", "currency": "EUR"}}""");
    }

    private static JsonNode plan() {
        return Json.parse("""
                {"objectives": [{"title": "Yhteinen tapa johtaa asiakkuuksia", "activities": [{
                  "title": "Koulutetaan lähiesimiehet", "responsible": "0502454-6", "managementLevel": "TOP",
                  "milestones": [{"title": "Ensimmäinen ryhmä on valmis", "planned": "2019-10-31", "weight": 20,
                                  "responsible": "0502454-6"}]}]}]}""");
    }
}
