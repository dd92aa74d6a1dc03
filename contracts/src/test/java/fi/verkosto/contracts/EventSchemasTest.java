package fi.verkosto.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class EventSchemasTest {
    private static final Set<String> ASK_ONCE =
            Set.of("fi.verkosto.person.erased.v1", "fi.verkosto.network.mail-requested.v1");
    private static final Set<String> PERSONAL = Set.of("email", "phone", "address");

    /** Addresses in it are those of an authority. */
    private static final String AUTHORITY = "fi.verkosto.agency.changed.v1";

    static List<String> types() {
        return Events.types();
    }

    static List<String> publicTypes() {
        return Events.types().stream()
                .filter(type -> !Events.REQUESTS.contains(type))
                .toList();
    }

    static List<String> typesWithState() {
        return publicTypes().stream().filter(type -> !ASK_ONCE.contains(type)).toList();
    }

    @Test
    void listsEveryTypeInTheIndex() {
        assertEquals(
                Events.types(),
                Events.read(Events.FOLDER.resolve("index.txt")).lines().toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void isAValidSchemaThatSaysWhatItIs(String type) {
        JsonNode schema = Events.schema(type);

        assertEquals(List.of(), Events.faultsOfSchema(type));
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.get("$schema").asString());
        assertEquals(
                "https://verkosto.example/events/" + type + "/schema.json",
                schema.get("$id").asString());
        assertFalse(schema.get("title").asString().isBlank());
        assertFalse(schema.get("description").asString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("types")
    void acceptsEveryExample(String type) {
        assertFalse(Events.examples(type).isEmpty());
        Events.examples(type)
                .forEach(example ->
                        assertEquals(List.of(), Events.faults(type, Events.read(example)), example::toString));
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnEventWithoutItsFields(String type) {
        assertNotEquals(List.of(), Events.faults(type, "{}"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void toleratesFieldsAddedLater(String type) {
        String example = Events.read(Events.examples(type).getFirst());

        String later = example.replaceFirst("\\{", "{\"addedLater\": true,");

        assertEquals(List.of(), Events.faults(type, later));
    }

    static List<String> typesAboutAnybody() {
        return publicTypes().stream().filter(type -> !type.equals(AUTHORITY)).toList();
    }

    @ParameterizedTest
    @MethodSource("typesAboutAnybody")
    void holdsNoPersonalData(String type) {
        Set<String> names = Set.copyOf(Events.schema(type).findValues("properties").stream()
                .flatMap(properties -> properties.propertyNames().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList());

        assertTrue(
                names.stream().noneMatch(name -> PERSONAL.stream().anyMatch(name::contains)),
                () -> type + ": " + names);
    }

    /** What only asks for something, once, has none. */
    @ParameterizedTest
    @MethodSource("typesWithState")
    void saysWhichOfTwoEventsIsNewer(String type) {
        JsonNode revision = Events.schema(type).path("properties").path("revision");

        assertEquals("integer", revision.path("type").asString(), type);
        assertEquals(1, revision.path("minimum").asInt(), type);
        assertTrue(Events.schema(type)
                .get("required")
                .valueStream()
                .anyMatch(name -> name.asString().equals("revision")));
    }

    /** Each schema is complete in itself; this is the price of it. */
    @Test
    void definesTheSameWordTheSameWayEverywhere() {
        Map<String, JsonNode> definitions = new HashMap<>();

        for (String type : Events.types()) {
            for (Map.Entry<String, JsonNode> definition :
                    Events.schema(type).path("$defs").properties()) {
                JsonNode known = definitions.putIfAbsent(definition.getKey(), definition.getValue());
                assertTrue(
                        known == null || known.equals(definition.getValue()),
                        () -> type + " defines " + definition.getKey() + " in its own way");
            }
        }
    }

    @Test
    void awardsCarryTheirSumAndRejectionsNone() {
        String awarded =
                Events.read(Events.FOLDER.resolve("fi.verkosto.decision.notified.v1/examples/awarded-network.json"));

        assertNotEquals(
                List.of(),
                Events.faults("fi.verkosto.decision.notified.v1", awarded.replace("\"AWARDED\"", "\"REJECTED\"")));
        assertNotEquals(
                List.of(),
                Events.faults("fi.verkosto.decision.notified.v1", awarded.replace("\"awarded\"", "\"grant\"")));
    }

    @Test
    void asksForTheValuesThatTheTemplateShows() {
        String mail = Events.read(Events.FOLDER.resolve(Events.INTERNAL + "/examples/decision-awarded.json"));

        assertNotEquals(List.of(), Events.faults(Events.INTERNAL, mail.replace("\"reasons\"", "\"grounds\"")));
    }
}
