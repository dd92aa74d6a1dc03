package fi.verkosto.api.query;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import io.vertx.ext.web.handler.HttpException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that an operation does not have, and values that do not fit: a misspelt filter would otherwise
 * be ignored and everything listed.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
class QueryCheck implements ContainerRequestFilter {

    private final Map<Method, QueryRules> known = new ConcurrentHashMap<>();
    private final ResourceInfo operation;

    QueryCheck(ResourceInfo operation) {
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        known.computeIfAbsent(operation.getResourceMethod(), QueryRules::new).check(query(request));
    }

    private static Map<String, List<String>> query(ContainerRequestContext request) {
        try {
            return request.getUriInfo().getQueryParameters();
        } catch (IllegalArgumentException | HttpException _) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .detail(
                            "Kyselyn prosenttikoodausta ei voi tulkita.",
                            "Frågans procentkodning kan inte tolkas.",
                            "The percent-encoding of the query cannot be understood.");
        }
    }
}
