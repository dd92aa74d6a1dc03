package fi.verkosto.applications.agency.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.applications.agency.Agencies;
import fi.verkosto.applications.agency.AgencySettings;
import fi.verkosto.applications.agency.ChangeAgency;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An installation can come with its first agency, in a file that is read while there is none. From then on its
 * administrators change it, and the file means nothing any more.
 */
@ApplicationScoped
class FirstAgency {

    /** Who registers it, for the record. */
    private static final String INSTALLATION = "applications-service";

    private final Agencies agencies;
    private final ChangeAgency change;
    private final ObjectMapper json;
    private final Validator validator;
    private final InstantSource clock;

    @ConfigProperty(name = "verkosto.agency.first")
    Optional<Path> file;

    FirstAgency(Agencies agencies, ChangeAgency change, ObjectMapper json, Validator validator, InstantSource clock) {
        this.agencies = agencies;
        this.change = change;
        this.json = json;
        this.validator = validator;
        this.clock = clock;
    }

    record Described(
            @NotNull @Pattern(regexp = WrittenForm.BUSINESS_ID)
            String businessId,

            @NotNull @Valid AgencySettings settings) {}

    @Transactional
    void register(@Observes StartupEvent event) {
        if (file.isPresent() && agencies.isEmpty()) {
            Described first = read(file.get());
            change.register(first.businessId(), first.settings(), INSTALLATION, clock.instant());
        }
    }

    private Described read(Path from) {
        Described described;
        try {
            described = json.readValue(Files.readString(from), Described.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The first agency cannot be read from " + from, e);
        }
        Set<ConstraintViolation<Described>> wrong = validator.validate(described);
        if (!wrong.isEmpty()) {
            throw new ConstraintViolationException("The first agency in " + from + " is not right", wrong);
        }
        return described;
    }
}
