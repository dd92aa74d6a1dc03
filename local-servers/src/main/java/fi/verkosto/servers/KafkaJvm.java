package fi.verkosto.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM that runs the broker, one of its tools, or Connect. */
public final class KafkaJvm {
    private KafkaJvm() {}

    public static List<String> command(Path libraries, String heap, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                ServerProcess.java(),
                "-Xmx" + heap,
                // Start-up and memory count here, not throughput.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS",
                "-Dorg.slf4j.simpleLogger.showShortLogName=true",
                // Prints every setting of every client at start.
                "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.config=warn",
                "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", libraries + "/*"));
        return command;
    }
}
