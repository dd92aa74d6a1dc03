package fi.verkosto.gateway.routing;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** Keeps metrics per collection instead of per address: addresses hold identifiers, and so are without number. */
class MetricsByRoute {

    private static final String ADDRESS = "uri";

    @Produces
    @Singleton
    MeterFilter byRoute() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                String address = meter.getTag(ADDRESS);
                if (address == null) {
                    return meter;
                }
                return meter.replaceTags(Tags.of(meter.getTags()).and(ADDRESS, routeOf(address)));
            }
        };
    }

    private static String routeOf(String address) {
        return Arrays.stream(Service.values())
                .flatMap(service -> service.prefixes().stream())
                .filter(prefix -> address.startsWith(prefix + "/"))
                .findFirst()
                .map(prefix -> prefix + "/*")
                .orElse(address);
    }
}
