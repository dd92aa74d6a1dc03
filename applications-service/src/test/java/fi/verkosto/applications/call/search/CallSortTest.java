package fi.verkosto.applications.call.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallSortTest {

    @Test
    void areAllInThePatternInBothDirections() {
        assertThat(Arrays.stream(CallSort.values())
                        .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                        .map(name -> name + "|-" + name)
                        .collect(Collectors.joining("|")))
                .isEqualTo(CallSort.NAMES);
        assertThat(CallSort.of("-closes")).isEqualTo(CallSort.CLOSES);
    }
}
