package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.play.story.PlayedCall;
import fi.verkosto.play.story.RunningStack;
import fi.verkosto.stack.supervision.PartStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided comes to the same from the record alone, although the service was killed in between. */
@OnSystemStack
class ReplayIT {
    private final SystemStack stack;

    ReplayIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void comesToTheSameAlthoughTheServiceWasKilledBetweenSelectionAndApproval(@TempDir Path folder) throws IOException {
        KillsBeforeApproval killing = new KillsBeforeApproval(stack);
        String call = new PlayedCall(killing, System.out).play().call().id();
        assertThat(killing.kills).isOne();
        Path record = Files.writeString(
                folder.resolve("record.jsonl"),
                stack.as("officer").get("/v1/records/" + call).expect(200).text());

        Command.Result asked = stack.command("replay-decision").run("replay-decision", call);
        Command.Result offline = stack.command("replay-decision-offline")
                .run("replay-decision", "--record", record.toString(), "--keys", keys(folder));

        assertThat(asked.output()).contains("SAME:", "selection", "made by review-service");
        assertThat(asked.exitCode()).isZero();
        assertThat(offline.output()).contains("SAME:");
        assertThat(offline.exitCode()).isZero();

        Files.writeString(record, Files.readString(record).replaceFirst("\"score\":[0-9]", "\"score\":0"));
        Command.Result changed =
                stack.command("replay-decision-changed").run("replay-decision", "--record", record.toString());
        assertThat(changed.output()).contains("DIFFERENT", "BROKEN_LINK");
        assertThat(changed.exitCode()).isOne();
        stack.forgetPlayed();
    }

    private String keys(Path folder) throws IOException {
        return Files.writeString(
                        folder.resolve("keys.json"),
                        stack.as("officer").get("/v1/receipt-keys").expect(200).text())
                .toString();
    }

    /** The play goes to the day of the presentation once it has selected: that is when. */
    private static final class KillsBeforeApproval implements RunningStack {
        private static final Instant PRESENTATION = Instant.parse("2019-01-21T08:00:00Z");

        private final SystemStack stack;
        private int kills;

        KillsBeforeApproval(SystemStack stack) {
            this.stack = stack;
        }

        @Override
        public void moveClock(Instant now) {
            if (now.equals(PRESENTATION)) {
                PartStatus killed = stack.kill("review");
                kills++;
                stack.awaitRestart(killed);
            }
            stack.running().moveClock(now);
        }

        @Override
        public URI gateway() {
            return stack.running().gateway();
        }

        @Override
        public String token(String user) {
            return stack.running().token(user);
        }

        @Override
        public URI mailApi() {
            return stack.running().mailApi();
        }
    }
}
