package fi.verkosto.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AccessiblePdfTest {

    private static final Instant MADE = Instant.parse("2018-12-19T10:00:00Z");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fi">
            <head>
              <title>Päätös 1/340/2018</title>
              <style>
                @page {size: A4; margin: 25mm 20mm; @bottom-right {content: counter(page); font-family: 'Liberation Sans'}}
                body {font-family: 'Liberation Sans'}
                td, th {border: 1px solid black; text-align: left}
              </style>
            </head>
            <body>
              <h1>Päätös valtionavustuksesta</h1>
              <p>Avustus on <strong>575&#160;000 euroa</strong>.</p>
              <h2>Osapuolet</h2>
              <ul><li>Omnia</li><li>Åbo stad</li></ul>
              <table>
                <thead><tr><th scope="col">Menoluokka</th><th scope="col">Euroa</th></tr></thead>
                <tbody><tr><th scope="row">Henkilöstö</th><td>1&#160;000</td></tr></tbody>
              </table>
              <p>Lisätietoja: <a href="https://verkosto.example/p">verkosto.example/p</a></p>
              <!-- more -->
            </body>
            </html>
            """;

    @Test
    void keepsEveryRuleOfTheProfile() {
        assertThat(Accessibility.faults(AccessiblePdf.of(page(""), MADE))).isEmpty();
    }

    /** A page without a title is none that can be read: the check finds that. */
    @Test
    void isCheckedByACheckThatFindsFaults() {
        byte[] untitled = AccessiblePdf.of(page("").replaceAll("<title>.*</title>", ""), MADE);

        assertThat(Accessibility.faults(untitled)).isNotEmpty();
    }

    @Test
    void holdsTheTextAndItsLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(AccessiblePdf.of(page(""), MADE))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Päätös valtionavustuksesta", "575\u00a0000 euroa", "Åbo stad");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fi");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Päätös 1/340/2018");
        }
    }

    @Test
    void hasTheSameBytesEachTime() {
        byte[] once = AccessiblePdf.of(page(""), MADE);

        assertThat(AccessiblePdf.of(page(""), MADE)).isEqualTo(once);
        assertThat(AccessiblePdf.of(page("<p>Muuta</p>"), MADE)).isNotEqualTo(once);
    }

    /** What people wrote may look like markup; templates escape it, and even if one did not, nothing would be read. */
    @Test
    void fetchesNothing() throws IOException {
        String other =
                "<img src=\"file:///etc/hostname\" alt=\"x\"/><link rel=\"stylesheet\" href=\"http://127.0.0.1:9/\"/>";

        byte[] pdf = AccessiblePdf.of(page(other), MADE);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void knowsWhatItCanShow() {
        assertThat("aÅö€–−□ßŽ".codePoints()).allMatch(AccessiblePdf::shows);
        assertThat(AccessiblePdf.shows("😀".codePointAt(0))).isFalse();
        assertThat(AccessiblePdf.shows('中')).isFalse();
    }

    @Test
    void refusesWhatIsNoPage() {
        assertThatThrownBy(() -> AccessiblePdf.of("<html><p></html>", MADE)).isInstanceOf(RuntimeException.class);
    }

    private static String page(String more) {
        return PAGE.replace("<!-- more -->", more);
    }
}
