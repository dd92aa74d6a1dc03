package fi.verkosto.stack.cli;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.ServerProcess;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "replay-decision",
        description = {
            "Makes again all that was reckoned in a call, from its record alone.",
            "Scenarios, lots, rankings, selections, drafts and sums; and says which version made each then. Exit code 0 if",
            "all comes to what the record says, 1 if something differs, 2 if there is nothing to replay. With --record",
            "nothing but the files is needed."
        })
final class ReplayDecisionCommand implements Callable<Integer> {

    /** Of the solver's own code nothing is in the heap. */
    private static final String MEMORY = "-Xmx1g";

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "The published keys (/v1/receipt-keys), with which signatures of lots are checked, too.")
    private Path keys;

    /** One of both. */
    static final class Source {
        @Parameters(paramLabel = "CALL", description = "The ID of a call, whose record the running stack gives.")
        private UUID call;

        @Option(names = "--record", paramLabel = "FILE", description = "The record (/v1/records/CALL).")
        private Path record;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (source.record != null) {
            return replay(source.record);
        }
        Path asked = Files.createTempFile("verkosto-record", ".jsonl");
        try {
            Files.writeString(asked, recordOf(source.call));
            return replay(asked);
        } finally {
            Files.delete(asked);
        }
    }

    private static String recordOf(UUID call) {
        CurrentStack current = CurrentStack.find();
        current.running();
        try {
            HttpResponse<String> answer = Http.get(
                    Http.local(current.ports().service(Service.GATEWAY), "/v1/records/" + call),
                    Map.of(
                            "Authorization",
                            "Bearer "
                                    + LocalStack.of(current.checkout(), current.ports())
                                            .token("officer")));
            if (answer.statusCode() != 200) {
                throw new CommandRefused("There is no record: " + answer.body());
            }
            return answer.body();
        } catch (UncheckedIOException e) {
            throw new CommandRefused("The stack does not answer: ./verkosto status");
        }
    }

    /** By the code of the service itself, in a process of its own: the solver is in there, and not in this program. */
    private Integer replay(Path record) throws IOException, InterruptedException {
        if (!Files.isReadable(record)) {
            throw new CommandRefused("Cannot read " + record);
        }
        List<String> command = new ArrayList<>(List.of(
                ServerProcess.java(),
                MEMORY,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                classPath(),
                "fi.verkosto.review.record.ReplayProgram",
                record.toString()));
        if (keys != null) {
            command.add(keys.toString());
        }
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** All of the service as it was packaged; what Quarkus wove comes first. */
    private static String classPath() {
        Path application = Checkout.find().serviceJar(Service.REVIEW.module()).getParent();
        if (!Files.isDirectory(application)) {
            throw new CommandRefused("Not built yet: ./verkosto build");
        }
        return Stream.of("quarkus", "app", "lib/main", "lib/boot")
                .map(folder -> application.resolve(folder).resolve("*").toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
