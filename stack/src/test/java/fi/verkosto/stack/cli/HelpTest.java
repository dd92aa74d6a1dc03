package fi.verkosto.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The script tells what it can in a fresh clone too, where nothing is built and no JDK may be. */
class HelpTest {

    private static final Path HELP = Path.of("help.txt");

    @TempDir
    Path clone;

    @Test
    void isWhatTheCommandsSayOfThemselves() throws Exception {
        CommandLine commands = Verkosto.commandLine();
        String usage = commands.getUsageMessage(Ansi.OFF);
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(HELP, usage);
        }

        assertThat(Files.readString(HELP))
                .as("stack/help.txt differs from the commands; -Dcontracts.update=true writes it anew")
                .isEqualTo(usage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "--help", "-h", "help up"})
    void isPrintedWithoutABuildAndWithoutAJdk(String arguments) throws Exception {
        Answer answer = run(arguments);

        assertThat(answer.status()).isZero();
        assertThat(answer.text()).isEqualTo(Files.readString(HELP));
        assertThat(clone.resolve(".verkosto")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"upp", "u.", "-x", "[a-z]*"})
    void standsUnderACommandThatThereIsNone(String command) throws Exception {
        Answer answer = run(command);

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.text()).isEqualTo("There is no command %s.\n%s", command, Files.readString(HELP));
    }

    /** That is where the script looks for the name of a command before it builds anything for it. */
    @Test
    void beginsALineWithEveryCommand() throws Exception {
        List<String> commands = new ArrayList<>(List.of("build", "test"));
        Verkosto.commandLine().getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                commands.add(name);
            }
        });

        assertThat(commands).contains("up", "demo", "bench");
        assertThat(Files.readString(HELP).lines())
                .filteredOn(line -> line.matches("  [a-z].*"))
                .extracting(line -> line.substring(2, line.indexOf(' ', 2)))
                .containsExactlyInAnyOrderElementsOf(commands);
    }

    private Answer run(String arguments) throws IOException, InterruptedException {
        Files.createDirectory(clone.resolve("stack"));
        Files.copy(HELP, clone.resolve("stack/help.txt"));
        Path script = Files.copy(Path.of("..", "verkosto"), clone.resolve("verkosto"));
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        if (!arguments.isEmpty()) {
            command.addAll(List.of(arguments.split(" ")));
        }
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().remove("JAVA_HOME");
        process.environment().put("PATH", "/usr/bin:/bin");
        Process running = process.start();
        String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(running.waitFor(), text);
    }

    private record Answer(int status, String text) {}
}
