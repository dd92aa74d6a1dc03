package fi.verkosto.gateway.routing;

import fi.verkosto.gateway.description.DescribedApi.Address;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One address of the API: who answers there, to which methods, and to whom. */
final class ApiAddress {

    private final Pattern path;
    private final Address described;
    private final Service service;

    private ApiAddress(Pattern path, Address described, Service service) {
        this.path = path;
        this.described = described;
        this.service = service;
    }

    static ApiAddress of(Address described) {
        String path = Arrays.stream(described.template().split("/", -1))
                .map(segment -> segment.startsWith("{") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/"));
        return new ApiAddress(Pattern.compile(path), described, Service.named(described.service()));
    }

    boolean matches(String address) {
        return path.matcher(address).matches();
    }

    /** An address with fewer parameters says more: "/providers/history" goes before "/providers/{id}". */
    long parameters() {
        return described
                .template()
                .chars()
                .filter(character -> character == '{')
                .count();
    }

    Service service() {
        return service;
    }

    /** What is read can be asked for its head, too. */
    boolean takes(String method) {
        return described.methods().contains(asRead(method));
    }

    boolean isOpenTo(String method) {
        return described.open().contains(asRead(method));
    }

    private static String asRead(String method) {
        return method.equals("HEAD") ? "GET" : method;
    }

    /** For the header {@code Allow}. */
    String allowed() {
        Set<String> allowed = new TreeSet<>(described.methods());
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        return String.join(", ", allowed);
    }

    String collection() {
        return ApiAddresses.collectionOf(described.template());
    }
}
