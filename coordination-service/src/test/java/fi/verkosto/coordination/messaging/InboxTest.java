package fi.verkosto.coordination.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.messaging.NoteReason;
import fi.verkosto.messaging.Outcome;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;

/** What becomes of a record, whatever the stream: what happens is told by the order in which it does. */
@QuarkusTest
@WithPostgresAndKafka
class InboxTest {

    private static final String TYPE = "fi.verkosto.test.told.v1";
    private static final String TOLD = "{\"text\": \"told\"}";

    KafkaTopic kafka;

    @Inject
    Inbox inbox;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private final String event = UUID.randomUUID().toString();
    private final List<String> happened = new ArrayList<>();

    @Test
    void reactsOnceToAnEventOfOneSource() {
        EventStream stream = inbox.stream()
                .on(TYPE, Told.class, told -> happened.add("reaction"))
                .build();

        receive(stream, "/one", event, TOLD);
        receive(stream, "/one", event, TOLD);
        assertThat(happened).containsExactly("reaction", "taken", "taken");

        receive(stream, "/other", event, TOLD);
        assertThat(happened).endsWith("reaction", "taken");
    }

    /** A reaction may ask for what the same event says of others. */
    @Test
    void projectsBeforeItReactsAndAsOftenAsTheEventComes() {
        EventStream stream = inbox.stream()
                .rebuiltFrom("applications")
                .project(TYPE, Told.class, told -> happened.add("projection"))
                .on(TYPE, Told.class, told -> happened.add("reaction"))
                .build();

        receive(stream, "/one", event, TOLD);
        receive(stream, "/one", event, TOLD);

        assertThat(happened).containsExactly("projection", "reaction", "taken", "projection", "taken");
    }

    @Test
    void recordsNothingOfWhatItOnlyProjectsOrDoesNotKnow() {
        EventStream projecting = inbox.stream()
                .rebuiltFrom("applications")
                .project(TYPE, Told.class, told -> happened.add("projection"))
                .build();
        EventStream deaf = inbox.stream().build();

        receive(projecting, "/one", event, TOLD);
        receive(deaf, "/one", event, "no JSON");

        assertThat(happened).containsExactly("projection", "taken", "taken");
        assertThat(database.hasReceived(event)).isFalse();
    }

    @Test
    void triesAgainWhatAnotherTransactionGotInTheWayOf() {
        EventStream stream = inbox.stream()
                .on(TYPE, Told.class, told -> {
                    happened.add("reaction");
                    if (happened.size() < 3) {
                        throw new OptimisticLockException();
                    }
                })
                .build();

        receive(stream, "/one", event, TOLD);

        assertThat(happened).containsExactly("reaction", "reaction", "reaction", "taken");
        assertThat(database.outcomeOf(event)).contains("TAKEN");
    }

    @Test
    void keepsNoTraceOfWhatItRejectsSoThatItCanBePutBack() {
        EventStream strict = inbox.stream()
                .on(TYPE, Told.class, told -> {
                    throw new IllegalStateException("A fault of the code");
                })
                .build();
        EventStream mended = inbox.stream()
                .on(TYPE, Told.class, told -> happened.add("reaction"))
                .build();

        receive(strict, "/one", event, TOLD);
        receive(strict, "/one", event, "{\"text\": null}");
        assertThat(happened).containsExactly("rejected", "rejected");
        assertThat(database.hasReceived(event)).isFalse();

        receive(mended, "/one", event, TOLD);
        assertThat(happened).endsWith("reaction", "taken");
    }

    @Test
    void takesWhatIsThereInOneTransaction() {
        EventStream stream = inbox.stream()
                .on(TYPE, Told.class, told -> happened.add(told.text()))
                .build();

        receiveAll(
                stream, new Sent(event + "-1", "{\"text\": \"one\"}"), new Sent(event + "-2", "{\"text\": \"two\"}"));

        assertThat(happened).containsExactly("one", "two", "all taken");
        assertThat(database.transactionOf(event + "-1")).isEqualTo(database.transactionOf(event + "-2"));
    }

    @Test
    void rejectsOfManyOnlyTheOneAtFault() {
        EventStream stream = inbox.stream()
                .on(TYPE, Told.class, told -> happened.add(told.text()))
                .build();

        receiveAll(
                stream,
                new Sent(event + "-1", "{\"text\": \"one\"}"),
                new Sent(event + "-2", "{\"text\": null}"),
                new Sent(event + "-3", "{\"text\": \"three\"}"));

        // What went before the fault was undone with it, and then done again.
        assertThat(happened).containsExactly("one", "one", "rejected", "three", "all taken");
        assertThat(database.hasReceived(event + "-1")).isTrue();
        assertThat(database.hasReceived(event + "-2")).isFalse();
        assertThat(database.hasReceived(event + "-3")).isTrue();
    }

    @Test
    void dropsOfManyWhatCameBefore() {
        EventStream stream = inbox.stream()
                .on(TYPE, Told.class, told -> happened.add(told.text()))
                .build();
        receive(stream, "/one", event, "{\"text\": \"one\"}");

        receiveAll(stream, new Sent(event, "{\"text\": \"one\"}"), new Sent(event + "-2", "{\"text\": \"two\"}"));

        assertThat(happened).containsExactly("one", "taken", "two", "all taken");
    }

    @Test
    void takesOnceWhatComesTwiceAmongMany() {
        EventStream stream = inbox.stream()
                .on(TYPE, Told.class, told -> happened.add(told.text()))
                .build();

        receiveAll(
                stream,
                new Sent(event, "{\"text\": \"one\"}"),
                new Sent(event + "-2", "{\"text\": \"two\"}"),
                new Sent(event, "{\"text\": \"one\"}"));

        assertThat(happened).containsExactly("one", "two", "all taken");
    }

    @Test
    void entersNothingOfManyThatItOnlyProjects() {
        EventStream stream = inbox.stream()
                .rebuiltFrom("applications")
                .project(TYPE, Told.class, told -> happened.add(told.text()))
                .build();

        receiveAll(stream, new Sent(event, "{\"text\": \"one\"}"), new Sent(event, "{\"text\": \"one\"}"));

        assertThat(happened).containsExactly("one", "one", "all taken");
        assertThat(database.hasReceived(event)).isFalse();
    }

    @Test
    void showsWhatItNotedOfACallPageByPageAndInWordsWhereItHasAny() {
        PlayedCall call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        call.takenIn();
        List<String> events = List.of(event + "-3", event + "-1", event + "-2");
        events.forEach(id -> receive(noting(call.id()), "/" + id, id, TOLD));
        receive(noting(UUID.randomUUID()), "/one", event + "-3", TOLD);

        Portal officer = Portal.ofOfficer(call);
        String next = officer.get("/v1/programme-notes/{call}?limit=2", call.id())
                .then()
                .statusCode(200)
                .body("items.eventId", contains(events.get(0), events.get(1)))
                .body("items[0].text", equalTo("of-later"))
                .extract()
                .path("next");
        officer.get("/v1/programme-notes/{call}?limit=2&cursor={next}", call.id(), next)
                .then()
                .body("items.eventId", contains(events.get(2)))
                .body("next", nullValue());
    }

    private EventStream noting(UUID call) {
        return inbox.stream()
                .onTimely(
                        TYPE, Told.class, told -> new Outcome.Noted(Reason.OF_LATER, call, UUID.randomUUID(), Map.of()))
                .build();
    }

    private void receive(EventStream stream, String source, String id, String data) {
        stream.receive(message(source, id, data)).toCompletableFuture().join();
    }

    /** Events of one source that came together. */
    private void receiveAll(EventStream stream, Sent... events) {
        List<Message<?>> messages = Stream.of(events)
                .<Message<?>>map(each -> message("/one", each.id(), each.data()))
                .toList();
        Message<List<String>> batch = Message.of(
                messages.stream().map(each -> (String) each.getPayload()).toList(),
                Metadata.of(new IncomingKafkaRecordBatchMetadata<>(
                        ConsumerRecords.empty(), messages, "test", 0, Map.of(), 0)),
                () -> noted("all taken"),
                rejected -> noted("all rejected"));
        stream.receiveAll(batch).toCompletableFuture().join();
    }

    private Message<String> message(String source, String id, String data) {
        ConsumerRecord<String, String> kafkaRecord = new ConsumerRecord<>("verkosto.test", 0, 0, "key", data);
        Map.of("ce_specversion", "1.0", "ce_id", id, "ce_source", source, "ce_type", TYPE)
                .forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(UTF_8)));
        return Message.of(
                data,
                Metadata.of(new IncomingKafkaRecordMetadata<>(kafkaRecord, "test")),
                () -> noted("taken"),
                rejected -> noted("rejected"));
    }

    private CompletionStage<Void> noted(String what) {
        happened.add(what);
        return CompletableFuture.completedFuture(null);
    }

    record Sent(String id, String data) {}

    record Told(@NotNull String text) {}

    enum Reason implements NoteReason {
        OF_LATER;

        @Override
        public LocalizedText text() {
            return new LocalizedText("fi", "sv", "en");
        }
    }
}
