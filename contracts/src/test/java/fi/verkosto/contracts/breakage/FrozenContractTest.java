package fi.verkosto.contracts.breakage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenContractTest {

    private static final String TYPE = "fi.verkosto.call.closed.v1";

    @TempDir
    Path folder;

    /** The gate. On purpose it is passed with {@code -Dcontracts.freeze=true}, see contracts/README.md. */
    @Test
    void isKept() {
        FrozenContract contract = FrozenContract.ofCheckout();
        if (Boolean.getBoolean("contracts.freeze")) {
            contract.freeze();
        }

        List<String> breakages = contract.breakages();

        assertTrue(
                breakages.isEmpty(),
                () -> breakages.size() + " breakages of the released contract (contracts/frozen):\n  "
                        + String.join("\n  ", breakages)
                        + "\nA break on purpose needs a line in docs/changes.md and -Dcontracts.freeze=true.");
    }

    @Test
    void listsWhatBreaksInTheDescriptionInEventsAndInTopics() throws IOException {
        FrozenContract contract = released();
        write("openapi.yaml", "paths: {}");
        write("events/" + TYPE + "/schema.json", "{\"type\": \"object\"}");
        write("asyncapi.yaml", "channels: {}");

        assertEquals(
                List.of(
                        "GET /v1/calls: removed",
                        TYPE + " /callId: removed",
                        TYPE + ": topic verkosto.applications → null"),
                contract.breakages());
    }

    @Test
    void isNotMovedByABreakThatNobodyIsTold() throws IOException {
        FrozenContract contract = released();
        write("openapi.yaml", "paths: {}");

        assertThrows(IllegalStateException.class, contract::freeze);
        assertEquals(List.of("GET /v1/calls: removed"), contract.breakages());
    }

    @Test
    void movesWithALineInTheChanges() throws IOException {
        FrozenContract contract = released();
        write("openapi.yaml", "paths: {}");
        write("changes.md", "# Changes\n\n- Calls are listed no more.\n- Calls are listed.\n");

        contract.freeze();

        assertEquals(List.of(), contract.breakages());
    }

    @Test
    void movesWithoutALineWhereNothingBreaks() throws IOException {
        FrozenContract contract = released();
        write("events/fi.verkosto.call.opened.v1/schema.json", "{\"type\": \"object\"}");

        contract.freeze();
        Files.delete(folder.resolve("events/fi.verkosto.call.opened.v1/schema.json"));

        assertEquals(List.of("fi.verkosto.call.opened.v1: removed"), contract.breakages());
    }

    private FrozenContract released() throws IOException {
        write("openapi.yaml", "paths: {/v1/calls: {get: {operationId: listCalls}}}");
        write("events/" + TYPE + "/schema.json", "{\"type\": \"object\", \"properties\": {\"callId\": {}}}");
        write("asyncapi.yaml", "channels: {a: {address: verkosto.applications, messages: {c: {name: " + TYPE + "}}}}");
        write("changes.md", "# Changes\n\n- Calls are listed.\n");
        for (String file : List.of("openapi.yaml", "asyncapi.yaml", "changes.md", "events/" + TYPE + "/schema.json")) {
            write("frozen/" + file, Files.readString(folder.resolve(file)));
        }
        return new FrozenContract(
                folder.resolve("frozen"), folder.resolve("openapi.yaml"), folder, folder.resolve("changes.md"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
