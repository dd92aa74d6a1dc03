package fi.verkosto.clock;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Something done as a service of the given Quarkus profile does it. */
final class Profile {

    private Profile() {}

    static void run(String profile, Runnable work) {
        ConfigProviderResolver resolver = ConfigProviderResolver.instance();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        resolver.releaseConfig(resolver.getConfig(loader));
        Config config = new SmallRyeConfigBuilder().withProfile(profile).build();
        resolver.registerConfig(config, loader);
        try {
            work.run();
        } finally {
            resolver.releaseConfig(config);
        }
    }
}
