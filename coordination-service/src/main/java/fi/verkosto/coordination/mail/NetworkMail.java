package fi.verkosto.coordination.mail;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Has organisations mailed: what is said here, and applications-service knows where they read. Nobody is told who has left, and nobody
 * of a network that is not at work any more.
 */
@ApplicationScoped
public class NetworkMail {

    private static final String TOPIC = "verkosto.letters";

    private final Outbox outbox;

    NetworkMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * To some organisations of a network.
     *
     * @param organisations business IDs
     * @param values what the template shows beside what every mail about an application does, in a language
     */
    public void send(
            Network network,
            Collection<String> organisations,
            String template,
            Function<Locale, Map<String, Object>> values) {
        List<String> present =
                organisations.stream().filter(network::has).distinct().toList();
        if (network.isActive() && !present.isEmpty()) {
            send(network.applicationId(), network.callId(), network.agency(), present, template, values);
        }
    }

    /** To the coordinator; to nobody where there is none. */
    public void sendToCoordinator(Programme programme, String template, Function<Locale, Map<String, Object>> values) {
        programme
                .coordinator()
                .ifPresent(coordinator -> send(
                        coordinator.applicationId(),
                        programme.callId(),
                        programme.agency(),
                        List.of(coordinator.businessId()),
                        template,
                        values));
    }

    private void send(
            UUID application,
            UUID call,
            String agency,
            List<String> organisations,
            String template,
            Function<Locale, Map<String, Object>> values) {
        outbox.publish(
                TOPIC,
                new NetworkMailRequested(
                        application,
                        call,
                        agency,
                        organisations,
                        template,
                        Stream.of("fi", "sv", "en")
                                .collect(Collectors.toMap(
                                        language -> language, language -> values.apply(Locale.of(language))))));
    }
}
