package fi.verkosto.gateway.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A Chromium without a window, as it is installed here, and what its DevTools protocol can do. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Process process;
    private final URI devTools;
    private final HttpClient http = HttpClient.newHttpClient();

    private Chromium(Process process, URI devTools) {
        this.process = process;
        this.devTools = devTools;
    }

    static Optional<Path> installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile.toAbsolutePath())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String said = "";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("DevTools listening on ws://")) {
                Thread.startVirtualThread(() -> output.lines().forEach(_ -> {}));
                String authority =
                        URI.create(line.substring(line.indexOf("ws://"))).getAuthority();
                return new Chromium(process, URI.create("http://" + authority));
            }
            said += line + "\n";
        }
        throw new IOException("Chromium did not start:\n" + said);
    }

    /** A window of this width. */
    Window open(int width) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(devTools.resolve("/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        String address =
                new ObjectMapper().readTree(answer).path("webSocketDebuggerUrl").asText();
        return Window.at(http, URI.create(address), width);
    }

    @Override
    public void close() {
        process.destroy();
        http.shutdownNow();
    }
}
