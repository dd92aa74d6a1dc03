package fi.verkosto.applications.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Käyttösuunnitelma.pdf | Käyttösuunnitelma.pdf",
                "Budget v1.2 | Budget v1.2.pdf",
                "LIITE.PDF | LIITE.PDF",
                "../../etc/passwd.pdf | passwd.pdf",
                "C:\\Users\\Maija\\liite.pdf | liite.pdf",
                "budget\u202Exslx.pdf | budgetxslx.pdf",
                "a\u0000b\u0007c\u200Bd\uFEFF.pdf | abcd.pdf",
                ".hidden.pdf | hidden.pdf",
                "liite.pdf... | liite.pdf",
                "a\u00A0 \u2003b.pdf | a b.pdf",
                "what?*<1>.pdf | what___1_.pdf",
                "Ka\u0308ytto\u0308.pdf | Käyttö.pdf",
                "con.pdf | _con.pdf",
                "nul | _nul.pdf"
            })
    void keepsOfANameWhatIsSafe(String given, String expected) {
        assertThat(FileName.of(given).map(name -> name.as(FileType.PDF)).orElseThrow())
                .startsWith(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "/", "folder/", "\u202E\u0000", "\uD800"})
    void keepsNothingWhereNothingIsSafe(String given) {
        assertThat(FileName.of(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, false", "a.PDF, false", "a, false", "a v1.2, false", "a.docx, true", "a.pdf.exe, true"})
    void saysWhatContradictsTheContent(String given, boolean contradicts) {
        assertThat(FileName.of(given).orElseThrow().contradicts(FileType.PDF)).isEqualTo(contradicts);
    }

    @Property(tries = 500)
    void isAlwaysShortAndVisible(@ForAll @StringLength(max = 400) String given) {
        FileName.of(given).map(name -> name.as(FileType.XLSX)).ifPresent(name -> {
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(FileName.LONGEST);
            assertThat(name).doesNotContainPattern("[\\p{C}/\\\\<>:\"|?*]").doesNotStartWith(".");
        });
    }
}
