package fi.verkosto.gateway.routing;

import fi.verkosto.gateway.description.DescribedApi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All addresses of the API. A new operation is known here because it is described. */
@ApplicationScoped
class ApiAddresses {

    /** By collection, in the order in which they are tried. */
    private final Map<String, List<ApiAddress>> addresses;

    ApiAddresses(DescribedApi api) {
        addresses = api.addresses().stream()
                .map(ApiAddress::of)
                .sorted(Comparator.comparingLong(ApiAddress::parameters))
                .collect(Collectors.groupingBy(ApiAddress::collection, TreeMap::new, Collectors.toList()));
    }

    Optional<ApiAddress> at(String path) {
        return addresses.getOrDefault(collectionOf(path), List.of()).stream()
                .filter(address -> address.matches(path))
                .findFirst();
    }

    Set<String> collections() {
        return addresses.keySet();
    }

    /** The path up to the name of a collection, as in "/v1/calls"; a shorter one whole. */
    static String collectionOf(String path) {
        int afterName = path.indexOf('/', path.indexOf('/', 1) + 1);
        return afterName <= 0 ? path : path.substring(0, afterName);
    }
}
