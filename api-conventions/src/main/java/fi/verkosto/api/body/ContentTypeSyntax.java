package fi.verkosto.api.body;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Reads {@code Content-Type} before the framework, which falls over what is no media type. An empty one counts as none. */
@Provider
@PreMatching
class ContentTypeSyntax implements ContainerRequestFilter {

    private final ConsumedTypes consumed;

    ContentTypeSyntax(ConsumedTypes consumed) {
        this.consumed = consumed;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            return;
        }
        if (type.isBlank()) {
            request.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } else if (!isMediaType(type)) {
            throw consumed.refusal(
                    request.getMethod(), request.getUriInfo().getRequestUri().getPath());
        }
    }

    private static boolean isMediaType(String text) {
        try {
            return MediaType.valueOf(text) != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
