package fi.verkosto.review.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What reckons: the versions of this service and of the solver in it, as the build has them.
 *
 * @param service with the commit behind a plus sign, where whoever built it told
 * @param solver of OR-Tools
 */
record Software(String service, String solver) {

    /** What runs here. */
    static final Software HERE = read();

    private static Software read() {
        try (InputStream built = Software.class.getResourceAsStream("/review-software.properties")) {
            Properties versions = new Properties();
            versions.load(built);
            return new Software(versions.getProperty("service"), versions.getProperty("solver"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "review-service %s with OR-Tools %s".formatted(service, solver);
    }
}
