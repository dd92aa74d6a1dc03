package fi.verkosto.review.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.init.OrToolsVersion;
import fi.verkosto.review.solver.NativeSolver;
import org.junit.jupiter.api.Test;

/** What the record says of the software is what runs. */
class SoftwareTest {

    @Test
    void isThatOfTheBuild() {
        assertThat(Software.HERE.service()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?(\\+[0-9a-f]{7,40})?");
    }

    @Test
    void namesTheSolverThatIsLoaded() {
        NativeSolver.load();

        assertThat(Software.HERE.solver()).isNotBlank().isEqualTo(OrToolsVersion.getVersionString());
    }
}
