package fi.verkosto.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ExitCode;

/** What it replays, the service tests; here, what it asks for. */
class ReplayDecisionCommandTest {
    private static final String CALL = "01a22289-718d-720c-9139-d359bccfeb2b";

    @Test
    void takesACallOrARecordAndNotBoth(@TempDir Path folder) {
        assertThat(replay()).isEqualTo(ExitCode.USAGE);
        assertThat(replay("no call")).isEqualTo(ExitCode.USAGE);
        assertThat(replay(CALL, "--record", folder.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void refusesARecordThatIsNotThere(@TempDir Path folder) {
        assertThat(replay("--record", folder.resolve("none.jsonl").toString())).isEqualTo(ExitCode.SOFTWARE);
    }

    private static int replay(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "replay-decision";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Verkosto.commandLine().execute(all);
    }
}
