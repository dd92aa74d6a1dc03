package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receipts that were tampered with, at the command line without network and at the open operation of the API. */
@OnSystemStack
class ReceiptsIT {
    private final SystemStack stack;

    @TempDir
    private Path folder;

    ReceiptsIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void anybodyFindsWhatWasTamperedWith() throws IOException {
        Deadline submitted = submittedFourTimes();
        List<String> chain = stack.as("officer")
                .get("/v1/calls/" + submitted.call() + "/receipts")
                .expect(200)
                .text()
                .lines()
                .toList();
        assertThat(chain).hasSize(4);

        isValid(chain);
        isRefused("changed-byte", changed(chain, 1), "line 2: the signature does not match", "signature");
        isRefused("changed-signature", changed(chain, 2), "line 3: the signature does not match", "signature");
        isRefused("removed", without(chain, 1), "receipt number 2 is missing", "removed");
        isRefused("inserted", inserted(chain), "line 3: the chain has no place for it", "inserted");
        isRefused("reordered", swapped(chain), "the order was changed", "reordered");
        // How many there are is told to officers of the call alone.
        assertThat(reasons(chain.subList(0, 3))).isEmpty();
        assertThat(reasonsOf(verification(chain.subList(0, 3)))).containsExactly("removed-at-end");
    }

    @Test
    void anybodyChecksAReceiptAgainstItsRecord() throws IOException {
        Deadline submitted = submittedFourTimes();
        Portal applicant = stack.as(submitted.user());
        String version = "/v1/applications/" + submitted.application() + "/submissions/2";
        String receipt = applicant.get(version + "/receipt").expect(200).text();
        String record = applicant.get(version + "/record").expect(200).text();

        Command.Result right = verify("record", receipt, "--record", file("record.json", record));
        Command.Result wrong = verify(
                "other-record",
                receipt,
                "--record",
                file("other.json", record.replace("\"number\":2", "\"number\":3")));

        assertThat(right.exitCode()).as(right.output()).isZero();
        assertThat(right.output()).contains("VALID").contains(submitted.application());
        assertThat(wrong.exitCode()).isOne();
        assertThat(wrong.output()).contains("no receipt is for this record");
        assertThat(record).doesNotContain("@");
        assertThat(applicant.get(version).expect(200).json().path("receipt").asText())
                .isEqualTo(receipt);
    }

    /** Submitted again until the deadline, as applicants do. */
    private Deadline submittedFourTimes() {
        Deadline deadline = Deadline.at(stack, Instant.parse("2018-11-21T14:15:00Z"));
        deadline.moveClock(Duration.ofHours(1));
        String etag = deadline.etag();
        for (int i = 0; i < 4; i++) {
            etag = deadline.submission().ifMatch(etag).expect(201).etag();
        }
        return deadline;
    }

    private void isValid(List<String> chain) throws IOException {
        Command.Result result = verify("valid", String.join("\n", chain));
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("VALID: 4 receipts");
        assertThat(reasons(chain)).isEmpty();
    }

    private void isRefused(String name, List<String> chain, String words, String reason) throws IOException {
        Command.Result result = verify(name, String.join("\n", chain));
        assertThat(result.exitCode()).as(result.output()).isOne();
        assertThat(result.output()).contains("NOT VALID").contains(words);
        assertThat(reasons(chain)).contains(reason);
    }

    /** With the keys in a file: nothing is asked of the stack. */
    private Command.Result verify(String name, String receipts, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("verify-receipt", file(name + ".txt", receipts)));
        arguments.addAll(List.of(
                "--keys",
                file("keys.json", Http.get(gateway("/v1/receipt-keys")).body())));
        arguments.addAll(List.of(more));
        return stack.command("verify-" + name).run(arguments.toArray(String[]::new));
    }

    /** By somebody without a token. */
    private List<String> reasons(List<String> receipts) {
        HttpResponse<String> answer = Http.post(
                gateway("/v1/receipt-verifications"),
                "application/json",
                body(receipts).toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return reasonsOf(Json.parse(answer.body()));
    }

    /** By an officer of the call. */
    private JsonNode verification(List<String> receipts) {
        return stack.as("officer")
                .post("/v1/receipt-verifications")
                .json(body(receipts))
                .expect(200)
                .json();
    }

    private static ObjectNode body(List<String> receipts) {
        ObjectNode body = Json.object();
        receipts.forEach(body.putArray("receipts")::add);
        return body;
    }

    private static List<String> reasonsOf(JsonNode verdict) {
        List<String> reasons = new ArrayList<>();
        verdict.path("findings")
                .forEach(finding -> reasons.add(finding.path("reason").asText()));
        assertThat(verdict.path("valid").asBoolean()).isEqualTo(reasons.isEmpty());
        return reasons;
    }

    private URI gateway(String path) {
        return Http.local(stack.ports().service(Service.GATEWAY), path);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** One letter of one part of the second or third receipt. */
    private static List<String> changed(List<String> chain, int part) {
        String[] parts = chain.get(part).split("\\.", -1);
        char letter = parts[part].charAt(20);
        parts[part] = parts[part].substring(0, 20) + (letter == 'A' ? 'B' : 'A') + parts[part].substring(21);
        List<String> changed = new ArrayList<>(chain);
        changed.set(part, String.join(".", parts));
        return changed;
    }

    private static List<String> without(List<String> chain, int place) {
        List<String> removed = new ArrayList<>(chain);
        removed.remove(place);
        return removed;
    }

    private static List<String> inserted(List<String> chain) {
        List<String> inserted = new ArrayList<>(chain);
        inserted.add(2, chain.getFirst());
        return inserted;
    }

    private static List<String> swapped(List<String> chain) {
        List<String> swapped = new ArrayList<>(chain);
        Collections.swap(swapped, 1, 2);
        return swapped;
    }
}
