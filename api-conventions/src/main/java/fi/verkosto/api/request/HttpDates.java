package fi.verkosto.api.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Forgets conditions with what is no date, as RFC 9110 (13.1.3) asks; the framework would fail on them. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
class HttpDates implements ContainerRequestFilter {

    private static final List<String> WITH_A_DATE =
            List.of(HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.IF_UNMODIFIED_SINCE);

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    @Override
    public void filter(ContainerRequestContext request) {
        for (String header : WITH_A_DATE) {
            String given = request.getHeaderString(header);
            if (given != null && !isDate(given)) {
                request.getHeaders().remove(header);
            }
        }
    }

    static boolean isDate(String text) {
        try {
            FORM.parse(text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
