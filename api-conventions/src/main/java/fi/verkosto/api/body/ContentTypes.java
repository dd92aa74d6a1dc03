package fi.verkosto.api.body;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Refuses a body of which nobody says what it is, or only a range: the framework would let it through to whoever reads it. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
class ContentTypes implements ContainerRequestFilter {

    private final ResourceInfo operation;

    ContentTypes(ResourceInfo operation) {
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Consumes consumed = consumed();
        if (consumed != null && !isOne(request.getMediaType()) && hasBody(request)) {
            throw ConsumedTypes.refusal(request.getMethod(), List.of(consumed.value()));
        }
    }

    private static boolean isOne(MediaType type) {
        return type != null && !type.isWildcardType() && !type.isWildcardSubtype();
    }

    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return request.getHeaderString("Transfer-Encoding") != null || (length != null && !length.equals("0"));
    }

    private Consumes consumed() {
        Consumes own = operation.getResourceMethod().getAnnotation(Consumes.class);
        return own == null ? operation.getResourceClass().getAnnotation(Consumes.class) : own;
    }
}
