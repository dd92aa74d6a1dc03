package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.KafkaBroker;
import fi.verkosto.servers.KafkaTopics;
import fi.verkosto.servers.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The broker with its topics. */
public final class KafkaPart implements Part {
    public static final String NAME = "kafka";

    private final KafkaBroker broker;
    private final List<Integer> ports;
    private final Path log;
    private final Path topics;

    public KafkaPart(Checkout checkout, PortPlan ports, Purpose purpose) {
        this.ports = List.of(ports.kafka(), ports.kafkaController());
        this.log = checkout.logs().resolve(NAME + ".log");
        this.topics = checkout.infrastructure().resolve("topics.properties");
        this.broker = new KafkaBroker(
                checkout.data().resolve(NAME),
                ports.kafka(),
                ports.kafkaController(),
                log,
                checkout.kafkaLibraries(),
                List.of(purpose.compiler()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        return ports;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(90);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public ServerProcess start() {
        return broker.start().process();
    }

    @Override
    public boolean isReady() {
        return broker.isReady();
    }

    @Override
    public void prepare() {
        KafkaTopics.create(broker.bootstrapServers(), topics);
    }
}
