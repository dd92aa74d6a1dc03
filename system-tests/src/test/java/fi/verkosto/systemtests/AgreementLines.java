package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/**
 * The operations of a transfer agreement and of departures, on the one that the network of Omnia has confirmed: to agree once more changes nothing,
 * and nobody objects any more.
 */
final class AgreementLines {

    private static final String FIRST = "1";

    private final SystemStack stack;
    private final String network;

    AgreementLines(SystemStack stack, String network) {
        this.stack = stack;
        this.network = network;
    }

    void addTo(Map<String, Line> lines) {
        lines.put("listTransferAgreements", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("getTransferAgreement", Line.by("omnia", network, FIRST).notFor("outsider", 403));
        lines.put(
                "proposeTransferAgreement",
                Line.by("omnia", network).with(same()).notFor("lehtomaa", 403));
        lines.put("confirmTransferShare", Line.by("lehtomaa", network, FIRST).notFor("outsider", 403));
        lines.put("listDepartures", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("getDeparture", Line.by("omnia", network, "0208201-1").notFor("outsider", 403));
        lines.put(
                "stateDeparture",
                Line.by("omnia", network)
                        .with(Json.object()
                                .put("businessId", "9900005-0")
                                .put("leftOn", "2019-02-01")
                                .put("reason", "Koulutus siirtyy toiselle järjestäjälle"))
                        .notFor("outsider", 403));
        lines.put(
                "objectToTransferAgreement",
                Line.by("lehtomaa", network, FIRST)
                        .with(Json.object().put("reason", "Osuus ei kata palkkakuluja"))
                        .notFor("omnia", 403)
                        .illegalAt(Lines.CLOSED, network, FIRST));
    }

    /** The shares of the agreement that holds. */
    private JsonNode same() {
        ArrayNode shares = Json.object().putArray("shares");
        stack.as("omnia")
                .get("/v1/networks/" + network + "/transfer-agreements/" + FIRST)
                .expect(200)
                .json()
                .path("shares")
                .forEach(share -> shares.add(Json.object()
                        .put("businessId", share.path("businessId").asText())
                        .set("sum", share.path("sum"))));
        return Json.object().set("shares", shares);
    }
}
