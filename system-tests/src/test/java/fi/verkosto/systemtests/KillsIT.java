package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.receipts.ReceiptCheck;
import fi.verkosto.stack.supervision.PartStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A minute of kills at random among all parts and two instances of each service, while applications are submitted. Whoever
 * wants the same numbers drawn again gives {@code -Dverkosto.kills.seed}.
 */
@OnSystemStack
class KillsIT {
    private static final Duration LOAD = Duration.ofMinutes(1);

    /** A mail whose attempt was cut off waits, and may be cut off again. */
    private static final Duration SETTLING = OpenCall.RECOVERY.multipliedBy(2);

    /** Of a client between two tries. Shorter ones take the machine away from the parts that start again. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final int SUBMISSIONS = 300;
    private static final int CALLERS = 16;
    private static final long SEED = Long.getLong("verkosto.kills.seed", System.nanoTime() % 1_000_000);

    private final SystemStack stack;

    KillsIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void haveAsManyEffectsAsAcceptances() throws Exception {
        System.out.println("Kills are drawn from -Dverkosto.kills.seed=" + SEED);
        Deadline deadline = Deadline.at(stack, Instant.parse("2018-11-21T14:15:00Z"));
        List<String> drafts = DraftCopies.of(deadline, SUBMISSIONS);

        try (SecondInstances second = SecondInstances.start(stack)) {
            Kills kills = new Kills(SEED, () -> Stream.concat(stack.parts().stream(), second.parts().stream()));
            List<Portal> doors = List.of(stack.as(deadline.user()), second.as(deadline.user()));
            // The killer never waits for the callers, who wait for what was killed.
            try (ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
                    ScheduledExecutorService callers = Executors.newScheduledThreadPool(CALLERS)) {
                List<ScheduledFuture<?>> all = new ArrayList<>(kills.drawFor(LOAD, killer));
                all.addAll(submit(deadline, drafts, doors, callers));
                for (ScheduledFuture<?> done : all) {
                    done.get();
                }
            }
            System.out.printf(
                    "%d kills: %s; %d accepted%n",
                    kills.killed().size(), String.join(", ", kills.killed()), drafts.size());
            assertThat(kills.killed()).hasSizeGreaterThan(5);
            awaitEffectsOf(deadline, drafts);
        }
        await("the stack for the tests after this one")
                .atMost(OpenCall.RECOVERY)
                .until(() -> stack.parts().stream().allMatch(part -> part.state() == PartStatus.State.READY));
        List<String> chain = ReceiptChain.of(stack, deadline.call());
        ReceiptCheck check = ReceiptCheck.of(chain, ReceiptChain.keys(stack));
        assertThat(check.findings()).isEmpty();
        assertThat(check.genuine().values().stream()
                        .map(signed -> signed.receipt().applicationId().toString()))
                .containsExactlyInAnyOrderElementsOf(drafts);
        System.out.printf(
                "Effects: %s, %d mails, %d receipts in one chain%n",
                stack.events().countOfCall(deadline.call()),
                mailsOf(Set.copyOf(drafts)).values().stream()
                        .mapToInt(List::size)
                        .sum(),
                chain.size());
    }

    /** Evenly over the minute, so that there is something on its way at every kill. */
    private static List<ScheduledFuture<?>> submit(
            Deadline deadline, List<String> drafts, List<Portal> doors, ScheduledExecutorService callers) {
        List<ScheduledFuture<?>> submissions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            String draft = drafts.get(i);
            int first = i;
            submissions.add(callers.schedule(
                    () -> sendUntilAccepted(deadline, draft, doors, first),
                    i * LOAD.toMillis() / drafts.size(),
                    TimeUnit.MILLISECONDS));
        }
        return submissions;
    }

    /** Whatever is unclear is settled by the same key at the other door. */
    private static void sendUntilAccepted(Deadline deadline, String draft, List<Portal> doors, int first) {
        List<Answer> answers = new ArrayList<>();
        int[] door = {first};
        Answer last = await("submission of " + draft)
                .atMost(OpenCall.RECOVERY)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .ignoreException(PlayStopped.class)
                .until(
                        () -> {
                            Portal portal = doors.get(door[0]++ % doors.size());
                            answers.add(portal.post("/v1/applications/" + draft + "/submissions")
                                    .header("Idempotency-Key", "kills-" + draft)
                                    .ifMatch(deadline.etag())
                                    .send());
                            return answers.getLast();
                        },
                        answer -> answer.status() < 500);
        assertThat(last.status()).as(last.text()).isEqualTo(201);
        // A part that is away is no fault of the product, and said to be away.
        assertThat(answers.subList(0, answers.size() - 1)).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isIn(502, 503, 504);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(answer.text())
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        });
    }

    private void awaitEffectsOf(Deadline deadline, List<String> drafts) {
        List<String> sorted = drafts.stream().sorted().toList();
        Map<String, Long> expected = new TreeMap<>(Map.of(
                "fi.verkosto.application.submitted.v1", (long) drafts.size(),
                "fi.verkosto.review.opened.v1", (long) drafts.size()));
        await("one review of each")
                .atMost(SETTLING)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(
                                stack.as("officer").list("/v1/reviews?limit=200&call=" + deadline.call()))
                        .extracting(review -> review.path("applicationId").asText())
                        .containsExactlyInAnyOrderElementsOf(sorted));
        await("one event of each")
                .atMost(SETTLING)
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(stack.events().countOfCall(deadline.call())).containsAllEntriesOf(expected));
        await("mails to both contact persons of each")
                .atMost(SETTLING)
                .ignoreExceptions()
                .during(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(mailsOf(Set.copyOf(drafts)))
                        .hasSameSizeAs(drafts)
                        .allSatisfy((_, recipients) ->
                                assertThat(recipients).hasSize(2).doesNotHaveDuplicates()));
    }

    /** The mails that are settled, by application. */
    private Map<String, List<String>> mailsOf(Set<String> applications) {
        return stack.as("administrator").list("/v1/deliveries?limit=200").stream()
                .filter(mail -> applications.contains(mail.at("/about/id").asText()))
                .filter(mail -> !mail.path("state").asText().equals("QUEUED"))
                .collect(Collectors.groupingBy(
                        mail -> mail.at("/about/id").asText(),
                        Collectors.mapping(KillsIT::recipient, Collectors.toList())));
    }

    private static String recipient(JsonNode mail) {
        return mail.path("recipient").asText();
    }
}
