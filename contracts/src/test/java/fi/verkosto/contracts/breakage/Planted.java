package fi.verkosto.contracts.breakage;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A change that a test makes to a document: at a pointer, with a value in YAML or, to remove what is there, none. */
record Planted(String pointer, String value) {

    static Planted put(String pointer, String value) {
        return new Planted(pointer, value);
    }

    static Planted removal(String pointer) {
        return new Planted(pointer, null);
    }

    JsonNode in(JsonNode document) {
        JsonNode changed = document.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode holder = changed.at(at.head());
        String member = at.last().getMatchingProperty();
        if (holder instanceof ArrayNode list) {
            if (value == null) {
                list.remove(at.last().getMatchingIndex());
            } else {
                list.add(Documents.parse(value));
            }
        } else if (value == null) {
            if (((ObjectNode) holder).remove(member) == null) {
                throw new IllegalArgumentException(pointer + " is not there to be removed");
            }
        } else {
            ((ObjectNode) holder).set(member, Documents.parse(value));
        }
        return changed;
    }

    @Override
    public String toString() {
        return value == null ? "without " + pointer : pointer + " = " + value;
    }
}
