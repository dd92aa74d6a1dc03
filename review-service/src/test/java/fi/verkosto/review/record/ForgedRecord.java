package fi.verkosto.review.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.receipts.CanonicalJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a record anew as whoever holds the database can: with all numbers and hashes right. */
final class ForgedRecord {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ForgedRecord() {}

    static List<String> of(List<String> record, Consumer<List<ObjectNode>> change) throws IOException {
        List<ObjectNode> lines = new ArrayList<>();
        for (String text : record) {
            lines.add((ObjectNode) JSON.readTree(text));
        }
        change.accept(lines);
        List<String> forged = new ArrayList<>();
        for (ObjectNode line : lines) {
            line.put("number", forged.size() + 1);
            if (!forged.isEmpty()) {
                line.put("previous", CanonicalJson.sha256(forged.getLast()));
            }
            forged.add(CanonicalJson.ofText(line.toString()).orElseThrow());
        }
        return forged;
    }

    static ObjectNode first(List<ObjectNode> lines, String action) {
        return lines.stream()
                .filter(line -> line.path("action").asText().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
