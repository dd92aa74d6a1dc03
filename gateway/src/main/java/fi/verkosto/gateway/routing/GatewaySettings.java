package fi.verkosto.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

@ConfigMapping(prefix = "verkosto.gateway")
interface GatewaySettings {

    Routes routes();

    /** The largest body that is let through: a service keeps it in memory, and takes no more (verkosto.largest-body). */
    @WithDefault("1M")
    MemorySize largestBody();

    /** The largest file that is let through to the addresses that take one. */
    @WithDefault("51M")
    MemorySize largestUpload();

    /** The addresses that take a file. */
    @WithDefault("/v1/applications/[^/]+/attachments")
    Pattern uploads();

    /** How much of this request's body is let through. */
    default long largestBodyOf(HttpServerRequest request) {
        return (isFile(request) ? largestUpload() : largestBody()).asLongValue();
    }

    /** How long the body of a request may take after its head; a file takes as long as it keeps coming. */
    @WithDefault("PT30S")
    Duration bodyWithin();

    default Optional<Duration> bodyWithin(HttpServerRequest request) {
        return isFile(request) ? Optional.empty() : Optional.of(bodyWithin());
    }

    private boolean isFile(HttpServerRequest request) {
        return HttpMethod.POST.equals(request.method())
                && uploads().matcher(request.path()).matches()
                && !BodyFraming.isJson(request);
    }

    /** How long a service may take to accept a connection. */
    @WithDefault("PT3S")
    Duration connectWithin();

    /**
     * How long a service may take from the last byte of the request to the head of its answer: long enough for the queue
     * before a deadline, which is decided by when a request came, not by when its turn came.
     */
    @WithDefault("PT4M")
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
