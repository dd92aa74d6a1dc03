package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The organisations of a network share its grant: each the same in whole euros, and the lead what is left over. */
final class SharesGrants {
    private final Stage stage;
    private final Map<String, String> users = Script.users();

    SharesGrants(Stage stage) {
        this.stage = stage;
    }

    void agree(JsonNode network) {
        String path = "/v1/networks/" + network.path("id").asText() + "/transfer-agreements";
        String lead = network.at("/lead/businessId").asText();
        List<String> members = StreamSupport.stream(network.path("members").spliterator(), false)
                .map(member -> member.path("businessId").asText())
                .toList();
        String number = stage.as(users.get(lead))
                .post(path)
                .once()
                .json(Json.object().set("shares", shares(network, lead, members)))
                .expect(201)
                .json()
                .path("number")
                .asText();
        for (String member : members) {
            stage.as(users.get(member))
                    .post(path + "/" + number + "/confirmation")
                    .expect(200);
        }
    }

    private static ArrayNode shares(JsonNode network, String lead, List<String> members) {
        BigInteger granted = new BigDecimal(network.at("/awarded/amount").asText()).toBigIntegerExact();
        BigInteger each = granted.divide(BigInteger.valueOf(members.size() + 1L));
        ArrayNode shares = Json.object().putArray("shares");
        shares.add(share(lead, granted.subtract(each.multiply(BigInteger.valueOf(members.size())))));
        members.forEach(member -> shares.add(share(member, each)));
        return shares;
    }

    private static ObjectNode share(String businessId, BigInteger euros) {
        return Json.object()
                .put("businessId", businessId)
                .set("sum", Json.object().put("amount", euros + ".00").put("currency", "EUR"));
    }
}
