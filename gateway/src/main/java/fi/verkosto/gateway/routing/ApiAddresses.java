package fi.verkosto.gateway.routing;

import fi.verkosto.gateway.description.DescribedApi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All addresses of the API. A new operation is known here because it is described. */
@ApplicationScoped
class ApiAddresses {

    private final List<ApiAddress> addresses;

    ApiAddresses(DescribedApi api) {
        addresses = api.addresses().stream()
                .map(ApiAddress::of)
                .sorted(Comparator.comparingLong(ApiAddress::parameters))
                .toList();
    }

    Optional<ApiAddress> at(String path) {
        return addresses.stream().filter(address -> address.matches(path)).findFirst();
    }

    List<String> collections() {
        return addresses.stream().map(ApiAddress::collection).distinct().toList();
    }
}
