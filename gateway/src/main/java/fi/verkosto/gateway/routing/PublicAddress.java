package fi.verkosto.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes the addresses in a service's answer right for the caller. One that names the service, or the gateway itself,
 * becomes relative: it then holds whatever name and scheme the caller used, TLS termination included.
 */
final class PublicAddress {

    private static final List<String> SINGLE = List.of("Location", "Content-Location");

    private static final List<String> HOLDERS = List.of("Location", "Content-Location", "Link");

    private final String origin;

    PublicAddress(URI origin) {
        this.origin = origin.getRawAuthority();
    }

    void correct(MultiMap headers, HttpServerRequest caller) {
        if (HOLDERS.stream().noneMatch(headers::contains)) {
            return;
        }
        Pattern own = ownAddress(caller);
        for (String name : SINGLE) {
            String address = headers.get(name);
            if (address != null) {
                headers.set(name, relative(own, address));
            }
        }
        List<String> links = headers.getAll("Link");
        if (!links.isEmpty()) {
            headers.set("Link", links.stream().map(link -> inLink(own, link)).toList());
        }
    }

    private Pattern ownAddress(HttpServerRequest caller) {
        String authority =
                caller.authority() == null ? origin : caller.authority().toString();
        return Pattern.compile(
                "https?://(?:" + Pattern.quote(origin) + "|" + Pattern.quote(authority) + ")(?=/)",
                Pattern.CASE_INSENSITIVE);
    }

    private static String relative(Pattern own, String address) {
        var matcher = own.matcher(address);
        return matcher.lookingAt() ? address.substring(matcher.end()) : address;
    }

    private static String inLink(Pattern own, String link) {
        return Pattern.compile("<" + own.pattern(), Pattern.CASE_INSENSITIVE)
                .matcher(link)
                .replaceAll("<");
    }
}
