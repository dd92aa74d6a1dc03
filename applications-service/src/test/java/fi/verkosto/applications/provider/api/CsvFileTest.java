package fi.verkosto.applications.provider.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.provider.ProviderRow;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets write them. */
class CsvFileTest {

    private static final String NAMES = "businessId;nameFi;holderKind;homeRegion;licenceFrom;language";
    private static final String ROW = "0208201-1;Gradia;JOINT_AUTHORITY;13;2018-01-01;fi";
    private static final ProviderRow GRADIA =
            new ProviderRow(2, "0208201-1", "Gradia", null, "JOINT_AUTHORITY", "13", "2018-01-01", null, null, "fi");

    @ParameterizedTest
    @ValueSource(
            strings = {
                NAMES + "\n" + ROW,
                NAMES + "\r\n" + ROW + "\r\n",
                NAMES + ";;\n" + ROW + ";;",
                NAMES + ";;\n" + ROW,
                NAMES + "\n" + ROW + ";",
                NAMES + "\n" + ROW + "; ;\u00a0;",
                NAMES + ";\n" + ROW + "\n;;;;;;\n\n",
                "sep=;\r\n" + NAMES + "\r\n" + ROW,
                "SEP=;\n" + NAMES + "\n" + ROW,
                "\"sep=;\"\n" + NAMES + "\n" + ROW,
            })
    void takesWhatASpreadsheetAdds(String file) {
        assertThat(CsvFile.rows(file)).containsExactly(GRADIA);
    }

    @Test
    void goesByTheSeparatorThatItIsTold() {
        assertThat(CsvFile.rows("sep=,\n" + (NAMES + "\n" + ROW).replace(';', ',')))
                .containsExactly(GRADIA);
        assertThat(CsvFile.rows("sep=\t\n" + (NAMES + "\n" + ROW).replace(';', '\t')))
                .containsExactly(GRADIA);
    }

    @Test
    void takesCellsThatWereLeftOutAtTheEndForEmpty() {
        assertThat(CsvFile.rows(NAMES + "\n" + ROW.replace(";fi", "")))
                .extracting(ProviderRow::language)
                .containsExactly((String) null);
    }

    @Test
    void readsLineBreaksInQuotesAndCountsRowsNotLines() {
        List<ProviderRow> rows = CsvFile.rows(NAMES + "\r\n" + ROW.replace("Gradia", "\"Gra\r\ndia\"") + "\r\n" + ROW);

        assertThat(rows).extracting(ProviderRow::nameFi).containsExactly("Gra\r\ndia", "Gradia");
        assertThat(rows).extracting(ProviderRow::number).containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "businessId;nimi;holderKind;homeRegion;licenceFrom|1|2|nimi",
                "businessId;nameFi;holderKind;homeRegion;licenceFrom;;nameFi|1|7|nameFi",
                "businessId;nameFi;holderKind;homeRegion;licenceFrom;Language|1|6|Language"
            })
    void namesAWrongColumn(String names, int row, int column, String named) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CsvFile.rows(names + "\n" + ROW))
                .satisfies(refusal -> assertThat(refusal.members()).containsEntry("row", row))
                .satisfies(refusal -> assertThat(refusal.members()).containsEntry("column", column))
                .satisfies(refusal -> assertThat(refusal.detail().orElseThrow().in(Locale.ENGLISH))
                        .contains(named));
    }

    @Test
    void namesTheRowAndTheColumnOfAValueWithoutAColumn() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CsvFile.rows(NAMES + ";\n" + ROW + "\n" + ROW + ";;x"))
                .satisfies(refusal -> assertThat(refusal.members()).containsEntry("row", 3L))
                .satisfies(refusal -> assertThat(refusal.members()).containsEntry("column", 8));
    }
}
