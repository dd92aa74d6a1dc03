package fi.verkosto.systemtests;

import fi.verkosto.play.portal.Json;
import java.util.Map;

/** How the network of Omnia is doing, in a programme that Gradia coordinates. */
final class StatusLines {

    private static final String QUARTER = "2019-Q1";

    private final String network;
    private final String programme;

    StatusLines(String network, String programme) {
        this.network = network;
        this.programme = programme;
    }

    void addTo(Map<String, Line> lines) {
        lines.put("getNetworkStatus", Line.by("omnia", network).notFor("outsider", 403));
        lines.put(
                "stateNetworkStatus",
                Line.by("gradia", network)
                        .with(Json.object().put("status", "OFF_TRACK").put("until", "2019-02-15"))
                        .notFor("omnia", 403));
        lines.put("listNetworkStatusChanges", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("getNetworkOverview", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("getProgrammeOverview", Line.by("gradia", programme).notFor("omnia", 403));
        lines.put("listStatusReports", Line.by("gradia", programme).notFor("omnia", 403));
        lines.put("makeStatusReport", Line.by("gradia", programme, QUARTER).notFor("omnia", 403));
        lines.put("getStatusReport", Line.by("gradia", programme, QUARTER).notFor("omnia", 403));
        lines.put("getStatusReportFile", Line.by("gradia", programme, QUARTER).notFor("omnia", 403));
    }
}
