package fi.verkosto.api.value;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The only source of identifiers: UUIDv7 (RFC 9562), which sort by the machine's time of their making. */
@ApplicationScoped
public class Identifiers {

    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    public UUID next() {
        return generator.generate();
    }
}
