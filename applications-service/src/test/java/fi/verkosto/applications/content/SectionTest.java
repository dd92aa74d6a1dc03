package fi.verkosto.applications.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void areAllInThePattern() {
        assertThat(Arrays.stream(Section.values()).map(Section::path).collect(Collectors.joining("|")))
                .isEqualTo(Section.PATHS);
    }
}
