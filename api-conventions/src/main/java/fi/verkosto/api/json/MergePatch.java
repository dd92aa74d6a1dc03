package fi.verkosto.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.api.constraint.ConstraintFaults;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;

/** JSON Merge Patch (RFC 7396): null removes, objects merge, everything else replaces. */
@ApplicationScoped
public class MergePatch {

    /** What many patches may come to, in characters: what is patched is never larger than a request. */
    private static final int LARGEST = 1_000_000;

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The value with the patch applied, if it is still one of its type and keeps its constraints. */
    public <T> T apply(Object value, String patch, Class<T> type) {
        try {
            JsonNode change = json.readTree(patch);
            if (change == null || !change.isObject()) {
                throw new Refusal(CommonError.INVALID_REQUEST)
                        .faults(List.of(Fault.at(
                                "", "object", "Odotettiin oliota", "Ett objekt väntades", "An object is expected")));
            }
            refuseUnknownFields(change, type);
            JsonNode merged = merge(json.valueToTree(value), change);
            if (merged.toString().length() > LARGEST) {
                throw new Refusal(CommonError.TOO_LARGE);
            }
            T patched = json.treeToValue(merged, type);
            var violations = validator.validate(patched);
            if (!violations.isEmpty()) {
                throw new Refusal(CommonError.INVALID_REQUEST).faults(ConstraintFaults.of(violations));
            }
            return patched;
        } catch (JsonProcessingException e) {
            throw new Refusal(CommonError.INVALID_REQUEST).faults(List.of(JsonFaults.of(e)));
        }
    }

    /** The same with a patch that is part of a request, which was read already. */
    public <T> T apply(Object value, Map<String, Object> patch, Class<T> type) {
        try {
            return apply(value, json.valueToTree(patch).toString(), type);
        } catch (Refusal refusal) {
            throw refusal.faults(refusal.faults().stream()
                    .map(fault -> fault.under("/patch"))
                    .toList());
        }
    }

    /** A field that nobody knows is refused even where the patch only removes it, and so would change nothing. */
    private <T> void refuseUnknownFields(JsonNode patch, Class<T> type) throws JsonProcessingException {
        json.treeToValue(patch, type);
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target != null && target.isObject() ? (ObjectNode) target : json.createObjectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), merge(merged.get(field.getKey()), field.getValue()));
            }
        });
        return merged;
    }
}
