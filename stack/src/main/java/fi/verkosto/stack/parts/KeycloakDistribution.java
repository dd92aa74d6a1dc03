package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak as unpacked by the build, and built once for PostgreSQL. */
public final class KeycloakDistribution {
    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /**
     * Finds what the build has unpacked.
     *
     * @throws IllegalStateException when the module stack has not been packaged
     */
    public static KeycloakDistribution in(Checkout checkout) {
        try (Stream<Path> folders = Files.list(checkout.keycloakDistributions())) {
            return new KeycloakDistribution(
                    folders.filter(folder -> Files.isRegularFile(folder.resolve("lib/quarkus-run.jar")))
                            .max(Path::compareTo)
                            .orElseThrow(() -> new IllegalStateException("No Keycloak in "
                                    + checkout.keycloakDistributions() + ": package the module stack")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + checkout.keycloakDistributions(), e);
        }
    }

    /** Fixes the build-time options, which takes most of a minute, unless that has been done before. */
    public void prepare(Path log) {
        Path done = home.resolve("verkosto-built");
        if (Files.exists(done)) {
            return;
        }
        ServerProcess.run(command("build", "--db=postgres", "--health-enabled=true"), Map.of(), log);
        try {
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the realm where Keycloak imports it from, if it does not know the realm yet. */
    void offerRealm(Path realm) {
        try {
            Path folder = Files.createDirectories(home.resolve("data/import"));
            Files.copy(realm, folder.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy the realm " + realm, e);
        }
    }

    /**
     * What bin/kc.sh runs. Not the script itself: it stays as the parent of the server, which would then outlive a
     * {@code kill -9} of the process we know.
     */
    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ServerProcess.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }
}
