package fi.verkosto.testkit;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.KafkaBroker;
import fi.verkosto.servers.KafkaTopics;
import fi.verkosto.servers.LoopbackPorts;
import fi.verkosto.servers.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL and Kafka as processes of their own, on free ports and with empty folders, which lose nothing but when the
 * machine itself goes down; and Quarkus' OIDC test server, which signs real tokens. The system tests have the real OpenID
 * provider, and a PostgreSQL that flushes to the disk.
 */
public class PostgresAndKafka implements QuarkusTestResourceLifecycleManager {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** No test of a service can see whether a commit has reached the disk, and each would wait for it. */
    private static final Map<String, String> UNFLUSHED = Map.of("fsync", "off", "full_page_writes", "off");

    private static final String DATABASE = "service";

    /** What a gateway in front would have; a test may stamp its requests with it as one. */
    private static final String ARRIVAL_KEY = "the key of the services' own tests";

    /** That of RFC 8037, appendix A: known to everybody. */
    private static final String RECEIPT_KEY = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private final OidcWiremockTestResource openId = new OidcWiremockTestResource();
    private PostgresServer postgres;
    private KafkaBroker kafka;
    private KafkaTopic topics;

    @Override
    public Map<String, String> start() {
        Checkout checkout = Checkout.find();
        Path folder = emptyFolder();
        List<Integer> ports = LoopbackPorts.free(3);
        postgres = new PostgresServer(
                        folder.resolve("postgres"),
                        ports.get(0),
                        folder.resolve("postgres.log"),
                        checkout.postgresBinaries(),
                        UNFLUSHED)
                .start();
        kafka = new KafkaBroker(
                        folder.resolve("kafka"),
                        ports.get(1),
                        ports.get(2),
                        folder.resolve("kafka.log"),
                        checkout.kafkaLibraries())
                .start();
        postgres.awaitReady(PATIENCE).createDatabase(DATABASE, DATABASE, PostgresServer.Access.REPLICATION);
        kafka.awaitReady(PATIENCE);
        topics = new KafkaTopic(kafka.bootstrapServers());
        createTopics(checkout.infrastructure().resolve("topics.properties"));
        return settings(openId.start());
    }

    /** Kafka's client looks its classes up with the thread's class loader, which Quarkus may have set to another one. */
    private void createTopics(Path topics) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KafkaTopics.class.getClassLoader());
        try {
            KafkaTopics.create(kafka.bootstrapServers(), topics);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Map<String, String> settings(Map<String, String> ofOpenId) {
        Map<String, String> settings = new HashMap<>(ofOpenId);
        settings.put("quarkus.oidc.auth-server-url", ofOpenId.get("keycloak.url") + "/realms/quarkus/");
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.username", DATABASE);
        settings.put("quarkus.datasource.password", DATABASE);
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("verkosto.clock.movable", "true");
        settings.put("verkosto.arrival.key-file", file("arrival-key", ARRIVAL_KEY));
        settings.put("verkosto.receipts.key-file", file("receipt-key.pem", RECEIPT_KEY));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(postgres, new TestInjector.MatchesType(PostgresServer.class));
        injector.injectIntoFields(topics, new TestInjector.MatchesType(KafkaTopic.class));
    }

    @Override
    public void stop() {
        openId.stop();
        if (topics != null) {
            topics.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static String file(String name, String content) {
        try {
            return Files.writeString(emptyFolder().resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target")).toAbsolutePath(), "servers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
