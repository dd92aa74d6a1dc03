package fi.verkosto.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientPortsTest {

    private final ClientPorts clients = ClientPorts.parse("32768\t60999\n");

    @ParameterizedTest
    @ValueSource(ints = {18_000, 32_726, 61_000})
    void takesPortsBesideThoseOfClients(int base) {
        assertThat(clients.refusal(new PortPlan(base))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {32_727, 32_768, 40_000, 60_999})
    void refusesPortsThatAClientMayBeGiven(int base) {
        assertThat(clients.refusal(new PortPlan(base)).orElseThrow())
                .startsWith("Ports " + base + " to " + (base + 41) + " reach into 32768 to 60999")
                .endsWith("Choose others with --port-base: 32726 or lower");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsWhatTheKernelSays() {
        assertThat(ClientPorts.ofThisMachine().orElseThrow())
                .satisfies(ports -> assertThat(ports.last()).isGreaterThan(ports.first()));
    }

    @Test
    void namesHigherPortsWhereNoneIsLower() {
        assertThat(new ClientPorts(1024, 60_999).refusal(new PortPlan(18_000)).orElseThrow())
                .endsWith("61000 or higher");
    }

    @Test
    void refusesNothingWhereClientsAreGivenAll() {
        assertThat(new ClientPorts(1024, 65_535).refusal(new PortPlan(18_000))).isEmpty();
    }

    @Test
    void countsEveryPortOfTheStack() {
        PortPlan ports = new PortPlan(18_000);
        IntStream services = Arrays.stream(Service.values())
                .flatMapToInt(service -> Arrays.stream(Instance.values())
                        .flatMapToInt(instance ->
                                IntStream.of(ports.service(service, instance), ports.management(service, instance))));
        IntStream others = IntStream.of(
                ports.keycloak(),
                ports.keycloakManagement(),
                ports.postgres(),
                ports.kafka(),
                ports.kafkaController(),
                ports.connect(),
                ports.smtp(),
                ports.mailApi());

        assertThat(Stream.of(services, others).flatMapToInt(all -> all))
                .allSatisfy(port -> assertThat(port).isBetween(ports.base(), ports.last()));
    }
}
