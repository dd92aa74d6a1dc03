package fi.verkosto.api.body;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is too large with a problem: one that says so at once, any other as soon as it grows past the limit.
 * The framework's own limit ({@code quarkus.http.limits.max-body-size}) closes the connection without a word.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {

    /** In bytes, unless the installation says otherwise. */
    public static final int USUAL = 1 << 20;

    private final ResourceInfo operation;
    private final Config settings;
    private final MemorySize usual;

    BodyLimit(
            ResourceInfo operation,
            Config settings,
            @ConfigProperty(name = "verkosto.largest-body", defaultValue = "" + BodyLimit.USUAL) MemorySize usual) {
        this.operation = operation;
        this.settings = settings;
        this.usual = usual;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = limit();
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > limit) {
            throw tooLarge(limit);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }

    private long limit() {
        LargeBody large = operation.getResourceMethod().getAnnotation(LargeBody.class);
        return (large == null ? usual : settings.getValue(large.value(), MemorySize.class)).asLongValue();
    }

    private static Refusal tooLarge(long limit) {
        return new Refusal(CommonError.TOO_LARGE).with("largest", limit);
    }

    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long read;

        private Limited(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        /** The framework's would wait for the rest, which {@link UnreadBody} takes in when the answer is on its way. */
        @Override
        public void close() {
            // Nothing is held that needs it.
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw tooLarge(limit);
            }
        }
    }
}
