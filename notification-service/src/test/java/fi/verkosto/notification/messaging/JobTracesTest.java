package fi.verkosto.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The setting is that of every service: what a job publishes belongs to a trace, too. */
@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class JobTracesTest {

    private static final String JOB = "traced";

    private final Scheduler scheduler;

    JobTracesTest(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @AfterEach
    void endTheJob() {
        scheduler.unscheduleJob(JOB);
    }

    @Test
    void givesEveryJobASpan() {
        CompletableFuture<SpanContext> span = new CompletableFuture<>();

        scheduler
                .newJob(JOB)
                .setInterval("1s")
                .setTask(_ -> span.complete(Span.current().getSpanContext()))
                .schedule();

        await().until(span::isDone);
        assertThat(span.join().isValid()).isTrue();
    }
}
