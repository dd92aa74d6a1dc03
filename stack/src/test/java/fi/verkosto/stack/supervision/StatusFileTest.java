package fi.verkosto.stack.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.supervision.PartStatus.State;
import fi.verkosto.stack.supervision.StackStatus.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusFileTest {
    @TempDir
    private Path root;

    @Test
    void isEmptyBeforeTheFirstStart() {
        assertThat(new StatusFile(new Checkout(root)).read()).isEmpty();
    }

    @Test
    void keepsWhatWasWritten() {
        StatusFile file = new StatusFile(new Checkout(root));
        StackStatus status = aStatus(4711, 1_790_000_000_000L);

        file.write(status);

        assertThat(file.read()).contains(status);
    }

    @Test
    void toleratesWhatANewerVersionAdds() throws IOException {
        StatusFile file = new StatusFile(new Checkout(root));
        file.write(aStatus(4711, 1));
        Path json = new Checkout(root).run().resolve("status.json");
        Files.writeString(json, Files.readString(json).replaceFirst("\\{", "{\"added\": true,"));

        assertThat(file.read()).contains(aStatus(4711, 1));
    }

    @Test
    void recognisesItsSupervisorByPidAndStart() {
        ProcessHandle self = ProcessHandle.current();
        long start = ProcessIdentity.startOf(self);

        assertThat(aStatus(self.pid(), start).isSupervised()).isTrue();
        assertThat(aStatus(self.pid(), start - 1000).isSupervised()).isFalse();
    }

    private static StackStatus aStatus(long pid, long processStart) {
        PartStatus kafka = new PartStatus("kafka", State.READY, 4712, 2, 18_031, 3100, 1, "", "kafka.log");
        return new StackStatus(pid, processStart, 18_000, Phase.READY, 0, "", List.of(kafka));
    }
}
