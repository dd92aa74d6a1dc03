package fi.verkosto.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Every address of the API, as the description has it that is served: nothing else is let through. */
@ApplicationScoped
public class DescribedApi {

    /** Which service an address belongs to; written when the descriptions of the services are merged. */
    public static final String OWNER = "x-service";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<Address> addresses;

    @Inject
    DescribedApi(Description description) {
        this(addressesOf(description.tree()));
    }

    private DescribedApi(List<Address> addresses) {
        this.addresses = addresses;
    }

    public static DescribedApi of(JsonNode description) {
        return new DescribedApi(addressesOf(description));
    }

    private static List<Address> addressesOf(JsonNode description) {
        return description.path("paths").properties().stream()
                .map(path -> address(path.getKey(), path.getValue()))
                .toList();
    }

    public List<Address> addresses() {
        return addresses;
    }

    private static Address address(String template, JsonNode described) {
        Set<String> methods = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        described.properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(operation -> {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    methods.add(method);
                    JsonNode security = operation.getValue().get("security");
                    if (security != null && security.isEmpty()) {
                        open.add(method);
                    }
                });
        return new Address(template, described.path(OWNER).asText(), methods, open);
    }

    /**
     * A described path.
     *
     * @param template the path, with its parameters in braces
     * @param service its owner
     * @param methods that it takes
     * @param open those of them that need no token
     */
    public record Address(String template, String service, Set<String> methods, Set<String> open) {}
}
