package fi.verkosto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackageArrowsTest {

    @Test
    void seesWhatOnePackageUsesOfAnother() {
        PackageArrows drawn = PackageArrows.drawn(
                "fi.verkosto.api",
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fi.verkosto.api.body", "fi.verkosto.api.refusal"));

        assertThat(drawn.toString()).isEqualTo("body -> refusal\n");
    }

    @Test
    void readsAListWhateverItsOrderAndRemarks() {
        assertThat(PackageArrows.read("# why\n\nletter -> call, access\naccess -> .\nletter -> audit\n")
                        .toString())
                .isEqualTo("access -> .\nletter -> access, audit, call\n");
    }
}
