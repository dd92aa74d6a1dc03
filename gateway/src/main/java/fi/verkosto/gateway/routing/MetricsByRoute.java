package fi.verkosto.gateway.routing;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Keeps metrics per collection instead of per address: addresses hold identifiers, and so are without number. */
class MetricsByRoute {

    private static final String ADDRESS = "uri";

    @Produces
    @Singleton
    MeterFilter byRoute(ApiAddresses addresses) {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                String address = meter.getTag(ADDRESS);
                if (address == null) {
                    return meter;
                }
                return meter.replaceTags(Tags.of(meter.getTags()).and(ADDRESS, routeOf(address, addresses)));
            }
        };
    }

    private static String routeOf(String address, ApiAddresses addresses) {
        String collection = ApiAddresses.collectionOf(address);
        boolean isWithin = collection.length() < address.length()
                && addresses.collections().contains(collection);
        return isWithin ? collection + "/*" : address;
    }
}
