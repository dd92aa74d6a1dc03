package fi.verkosto.gateway.log;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line per request, with fixed keys. Without query, headers, address or identity of the caller: none of them is
 * needed to operate the gateway, and each may be personal data.
 */
@ApplicationScoped
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("fi.verkosto.access");
    private static final String SERVICE = "verkosto.service";
    private static final int BEFORE_ALL_OTHERS = 10_000;

    void register(@Observes Filters filters) {
        filters.register(this::observe, BEFORE_ALL_OTHERS);
    }

    /** Notes which service the request goes to. */
    public static void routedTo(RoutingContext context, String service) {
        context.put(SERVICE, service);
    }

    private void observe(RoutingContext context) {
        long started = System.nanoTime();
        String traceId = Span.current().getSpanContext().getTraceId();
        context.addEndHandler(ended -> write(line(context, started, traceId, ended.succeeded())));
        context.next();
    }

    private static Map<String, Object> line(RoutingContext context, long started, String traceId, boolean complete) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("method", context.request().method().name());
        String service = context.get(SERVICE);
        if (service != null) {
            line.put("service", service);
            // Any other path may hold anything.
            line.put("path", context.normalizedPath());
        }
        line.put("status", context.response().getStatusCode());
        line.put("complete", complete);
        line.put("bytes", context.response().bytesWritten());
        line.put("milliseconds", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
        line.put("traceId", traceId);
        return line;
    }

    private static void write(Map<String, Object> line) {
        line.forEach((key, value) -> MDC.put(key, String.valueOf(value)));
        try {
            LOG.info("request");
        } finally {
            line.keySet().forEach(MDC::remove);
        }
    }
}
