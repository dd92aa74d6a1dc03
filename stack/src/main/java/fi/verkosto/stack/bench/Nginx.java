package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.Patience;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.servers.LoopbackPorts;
import fi.verkosto.stack.parts.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** An nginx before a service, as {@code bench/nginx.conf} has it. */
final class Nginx implements AutoCloseable {
    private static final String PROGRAM = "nginx";

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx before(URI service) {
        try {
            Path folder = Files.createTempDirectory(PROGRAM);
            int port = LoopbackPorts.free();
            Path settings = Files.writeString(
                    folder.resolve("nginx.conf"),
                    Resource.read("nginx.conf")
                            .replace("@folder@", folder.toString())
                            .replace("@service@", Integer.toString(service.getPort()))
                            .replace("@port@", Integer.toString(port)));
            Process process = new ProcessBuilder(program(), "-p", folder.toString(), "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.log").toFile())
                    .start();
            Nginx nginx = new Nginx(process, port);
            new Patience(Duration.ofSeconds(10))
                    .await("nginx, see " + folder, () -> Http.isOk(nginx.address(service.getPath())), ready -> ready);
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Debian keeps it where only the administrator's path leads. */
    private static String program() {
        return Stream.of(PROGRAM, "/usr/sbin/" + PROGRAM)
                .filter(Nginx::runs)
                .findFirst()
                .orElseThrow(() -> new PlayStopped("nginx is needed; Debian has it in the package nginx-light"));
    }

    private static boolean runs(String program) {
        try {
            new ProcessBuilder(program, "-v").start();
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    URI address(String path) {
        return Http.local(port, path);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
