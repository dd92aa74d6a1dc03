package fi.verkosto.stack.cli;

import fi.verkosto.servers.LoopbackPorts;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.parts.ServicePart;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "dev", description = "Runs one service with live reload against the running stack.")
final class DevCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVICE", description = "A service that the stack was started --without.")
    private String name = "";

    @Option(names = "--print", description = "Only prints the environment, for an IDE.")
    private boolean printOnly;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CurrentStack current = CurrentStack.find();
        current.running();
        Service service = service();
        Map<String, String> environment = ServicePart.environment(service, current.checkout(), current.ports());
        environment.forEach((key, value) -> System.out.println(key + "=" + value));
        if (printOnly) {
            return 0;
        }
        if (!LoopbackPorts.isFree(current.ports().service(service))) {
            throw new CommandRefused(service.title() + " runs already. Start the stack without it: ./verkosto down;"
                    + " ./verkosto up --without " + service.title());
        }
        return liveReload(current, service, environment);
    }

    private Service service() {
        try {
            return Service.named(name);
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(e.getMessage());
        }
    }

    private static int liveReload(CurrentStack current, Service service, Map<String, String> environment)
            throws IOException, InterruptedException {
        // -am: the libraries beside it are taken from their sources, not from the local repository.
        List<String> command = List.of(
                "mvn",
                "-f",
                "pom.xml",
                "-pl",
                service.module(),
                "-am",
                "-Dquarkus.analytics.disabled=true",
                "quarkus:dev");
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(current.checkout().root().toFile())
                .inheritIO();
        maven.environment().putAll(environment);
        // For a person to read.
        maven.environment().put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return maven.start().waitFor();
    }
}
