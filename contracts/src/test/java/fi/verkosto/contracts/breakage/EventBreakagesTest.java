package fi.verkosto.contracts.breakage;

import static fi.verkosto.contracts.breakage.Planted.put;
import static fi.verkosto.contracts.breakage.Planted.removal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class EventBreakagesTest {

    private static final JsonNode EVENT = Documents.parse("""
            $schema: https://json-schema.org/draft/2020-12/schema
            type: object
            required: [callId, outcome]
            properties:
              callId: {$ref: "#/$defs/identifier"}
              outcome: {type: string, enum: [AWARDED, REJECTED]}
              awarded: {type: string}
              title: {type: string, minLength: 1}
              members:
                type: array
                items:
                  type: object
                  required: [role]
                  properties:
                    role: {type: string}
                    stage: {type: string, enum: [STARTING, ADVANCED]}
            if: {properties: {outcome: {const: AWARDED}}}
            then: {required: [awarded]}
            $defs:
              identifier: {type: string, format: uuid}
            """);

    static Stream<Arguments> breakages() {
        return Stream.of(
                arguments(removal("/properties/title"), "/title: removed"),
                arguments(removal("/properties/members/items/properties/stage"), "/members/*/stage: removed"),
                arguments(removal("/required/0"), "/callId: not required any more"),
                // those of before have none
                arguments(put("/required/-", "title"), "/title: newly required"),
                arguments(put("/$defs/identifier/type", "integer"), "/callId: type string → integer"),
                arguments(put("/$defs/identifier/type", "[string, 'null']"), "/callId: type string → null | string"),
                arguments(removal("/$defs/identifier/format"), "/callId: format uuid → none"),
                arguments(removal("/properties/title/minLength"), "/title: minLength 1 → none"),
                arguments(put("/properties/title/minLength", "2"), "/title: minLength 1 → 2"),
                arguments(put("/properties/title/maxLength", "20"), "/title: maxLength none → 20"),
                arguments(
                        put("/properties/outcome/enum/-", "POSTPONED"),
                        "/outcome: enum AWARDED, REJECTED → AWARDED, POSTPONED, REJECTED"),
                arguments(removal("/properties/outcome/enum/0"), "/outcome: enum AWARDED, REJECTED → REJECTED"),
                // events with what was taken out are kept
                arguments(
                        removal("/properties/members/items/properties/stage/enum/0"),
                        "/members/*/stage: enum ADVANCED, STARTING → ADVANCED"),
                arguments(put("/properties/members/items/type", "string"), "/members/*: type object → string"),
                arguments(
                        put("/additionalProperties", "false"),
                        ": additionalProperties, which only one of the two allows"),
                arguments(removal("/then"), ": conditions (if, not, …) changed"),
                arguments(put("/not", "{required: [title]}"), ": conditions (if, not, …) changed"));
    }

    @ParameterizedTest
    @MethodSource
    void breakages(Planted planted, String breakage) {
        assertEquals(
                List.of(SchemaComparison.at("call.closed", breakage)),
                EventBreakages.between(Map.of("call.closed", EVENT), Map.of("call.closed", planted.in(EVENT))),
                planted::toString);
    }

    static Stream<Planted> harmlessChanges() {
        return Stream.of(
                put("/properties/note", "{type: string}"),
                put("/description", "What happened"),
                put("/$defs/identifier/description", "A UUID"),
                put("/properties/callId", "{type: string, format: uuid}"),
                put("/properties/members/items/properties/note", "{type: string}"),
                // a consumer skips the element
                put("/properties/members/items/properties/stage/enum/-", "DEVELOPING"));
    }

    @ParameterizedTest
    @MethodSource
    void harmlessChanges(Planted planted) {
        assertEquals(
                List.of(),
                EventBreakages.between(Map.of("call.closed", EVENT), Map.of("call.closed", planted.in(EVENT))),
                planted::toString);
    }
}
