package fi.verkosto.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;

@ConfigMapping(prefix = "verkosto.gateway")
interface GatewaySettings {

    Routes routes();

    /** The largest body that is let through: an attachment of 50 MB and its envelope. */
    @WithDefault("51M")
    MemorySize largestBody();

    /** The largest JSON, which a service keeps in memory: what the services take (quarkus.http.limits.max-body-size). */
    @WithDefault("1M")
    MemorySize largestJson();

    /** How much of this request's body is let through. */
    default long largestBodyOf(HttpServerRequest request) {
        return (BodyFraming.isJson(request) ? largestJson() : largestBody()).asLongValue();
    }

    /** How long a service may take to accept a connection. */
    @WithDefault("PT3S")
    Duration connectWithin();

    /** How long a service may take from the last byte of the request to the head of its answer. */
    @WithDefault("PT30S")
    Duration answerWithin();

    /** Connections to one service at a time; each open event stream keeps one. */
    @WithDefault("2000")
    int connectionsPerService();

    /** Scheme, host and port of each service. */
    interface Routes {

        @WithDefault("http://127.0.0.1:18001")
        URI applications();

        @WithDefault("http://127.0.0.1:18002")
        URI review();

        @WithDefault("http://127.0.0.1:18003")
        URI coordination();

        @WithDefault("http://127.0.0.1:18004")
        URI notification();

        default URI originOf(Service service) {
            return switch (service) {
                case APPLICATIONS -> applications();
                case REVIEW -> review();
                case COORDINATION -> coordination();
                case NOTIFICATION -> notification();
            };
        }
    }
}
