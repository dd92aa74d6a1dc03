package fi.verkosto.applications.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegionTest {

    @Test
    void areAllInThePattern() {
        assertThat(Arrays.stream(Region.values()).map(Region::code).collect(Collectors.joining("|")))
                .isEqualTo(Region.CODES);
    }
}
