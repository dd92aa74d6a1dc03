package fi.verkosto.review.decisionletter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.pdf.Accessibility;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as files: everybody can read them, and they say what they must. */
class LetterFileTest {

    private static final Instant MADE = Instant.parse("2019-01-23T10:00:00Z");

    static Stream<SampleLetter> everyKind() {
        List<SampleLetter> kinds = new ArrayList<>();
        for (String language : List.of("fi", "sv")) {
            for (int members : new int[] {0, 2, 100}) {
                SampleLetter letter = SampleLetter.in(language).toMembers(members);
                kinds.add(letter);
                kinds.add(letter.perCategory());
                kinds.add(letter.rejecting());
            }
        }
        return kinds.stream();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void isAccessible(SampleLetter letter) {
        assertThat(Accessibility.faults(file(letter))).isEmpty();
    }

    /** One appeals against the answer to a correction request, in whatever letter it comes. */
    @ParameterizedTest
    @CsvSource({"fi, UPHELD, ", "sv, UPHELD, ", "fi, INADMISSIBLE, LATE", "sv, INADMISSIBLE, OTHER"})
    void saysHowToAppealAgainstAnAnswer(String language, String outcome, String because) throws IOException {
        byte[] file = LetterFile.of(SampleLetter.in(language).answering(outcome, because), MADE)
                .bytes();

        assertThat(Accessibility.faults(file)).isEmpty();
        assertThat(text(file)).contains(appealIn(language)).doesNotContain(correctionIn(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void saysHowToAppealAgainstACorrectedDecision(String language) throws IOException {
        byte[] file =
                LetterFile.of(SampleLetter.in(language).correcting(), MADE).bytes();

        assertThat(Accessibility.faults(file)).isEmpty();
        assertThat(text(file)).contains(appealIn(language)).doesNotContain(correctionIn(language));
        assertThat(text(SampleLetter.in(language)))
                .contains(correctionIn(language))
                .doesNotContain(appealIn(language));
    }

    /** What decided when, by which provisions: of time only where it is about that. */
    @ParameterizedTest
    @CsvSource({
        "fi, Oikaisuvaatimuksen määräaika päättyi 22.2.2019 kello 16.15., Oikaisuvaatimuksen määräaika on 22.2.2019 kello 16.15., (13/2003) 19 §, Päätös oikaisuvaatimukseen valtionavustusasiassa",
        "sv, Tidsfristen för begäran om omprövning löpte ut 22.2.2019 klockan 16.15., Tidsfristen för begäran om omprövning är 22.2.2019 klockan 16.15., (13/2003) 19 §, Beslut med anledning av begäran om omprövning: statsunderstöd"
    })
    void saysUntilWhenAndByWhichProvisions(String language, String over, String until, String knowledge, String heading)
            throws IOException {
        SampleLetter sample = SampleLetter.in(language);
        String late = text(
                LetterFile.of(sample.answering("INADMISSIBLE", "LATE"), MADE).bytes());
        String upheld =
                text(LetterFile.of(sample.answering("UPHELD", null), MADE).bytes());
        String corrected = text(LetterFile.of(sample.correcting(), MADE).bytes());

        assertThat(List.of(late, upheld, corrected))
                .allSatisfy(text -> assertThat(text).contains(heading, "34 §", "7 a "));
        assertThat(late).contains(over, knowledge, "150/1930) 2 ");
        assertThat(upheld).contains(until, "11 §").doesNotContain("150/1930) 2 ");
        assertThat(corrected).contains(until);
        assertThat(corrected)
                .contains(
                        language.equals("sv")
                                ? "Till övriga delar avslås begäran om omprövning."
                                : "Muilta osin oikaisuvaatimus hylätään.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void saysTheLawTheTermsAndTheInstructionOfItsData(String language) {
        SampleLetter sample = SampleLetter.in(language);
        for (LetterData data : List.of(sample.data(), sample.rejecting().data(), sample.correcting())) {
            String page = LetterPage.of(data).replace('\u00a0', ' ');

            assertThat(data.provisions())
                    .extracting(said ->
                            "%s (%s) %s: %s".formatted(said.act(), said.statute(), said.sections(), said.says()))
                    .isNotEmpty()
                    .allMatch(page::contains);
            assertThat(termsOf(data)).allMatch(page::contains);
            assertThat(instructionOf(data)).allMatch(page::contains);
        }
        assertThat(sectionsOf(sample.data())).contains("14–16 §", "43–45 §").doesNotContain("34 §");
        assertThat(sectionsOf(sample.rejecting().data())).contains("43–45 §").doesNotContain("14–16 §", "34 §");
        assertThat(sectionsOf(sample.correcting())).contains("14–16 §", "43–45 §", "34 §");
        assertThat(termsOf(sample.data())).hasSize(6);
        assertThat(sample.rejecting().data().terms()).isNull();
        assertThat(sample.data().instruction().remedy()).isEqualTo(Instruction.Remedy.CORRECTION_REQUEST);
        assertThat(sample.correcting().instruction().remedy()).isEqualTo(Instruction.Remedy.APPEAL);
    }

    private static List<String> termsOf(LetterData data) {
        return Stream.ofNullable(data.terms())
                .flatMap(terms -> Stream.of(
                        terms.purpose(),
                        terms.acceptedCosts(),
                        terms.payment(),
                        terms.acceptance(),
                        terms.transfer(),
                        terms.supervision()))
                .toList();
    }

    private static List<String> instructionOf(LetterData data) {
        Instruction instruction = data.instruction();
        return Stream.of(
                        Stream.of(instruction.says(), instruction.to(), instruction.timeLimit()),
                        Stream.ofNullable(instruction.deliverTo()),
                        Stream.ofNullable(instruction.fee()),
                        instruction.contents().stream(),
                        instruction.enclosures().stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static List<String> sectionsOf(LetterData data) {
        return data.provisions().stream().map(Provision::sections).toList();
    }

    /** Nobody reads that a decision stays in force which does not hold any more. */
    @ParameterizedTest
    @CsvSource({
        "fi, INADMISSIBLE, LATE, Voimassa olevaa päätöstä ei muuteta, jää voimaan",
        "fi, UPHELD, , Päätöksen tilalle on annettu uusi päätös 12.2.2019, jo oikaistu",
        "sv, INADMISSIBLE, LATE, Det beslut som gäller ändras inte, står fast",
        "sv, UPHELD, , har ett nytt beslut getts 12.2.2019, redan ändrats"
    })
    void tellsOfWhatCameInThePlaceOfTheDecision(
            String language, String outcome, String because, String said, String unsaid) throws IOException {
        String letter = text(LetterFile.of(
                        SampleLetter.in(language).answering(outcome, because, LocalDate.of(2019, 2, 12)), MADE)
                .bytes());

        assertThat(letter).contains(said).doesNotContain(unsaid);
    }

    private static String appealIn(String language) {
        return language.equals("sv") ? "Besvärsanvisning" : "Valitusosoitus";
    }

    private static String correctionIn(String language) {
        return language.equals("sv") ? "Anvisning om begäran om omprövning" : "Oikaisuvaatimusohje";
    }

    @Test
    void goesOnAcrossPagesWithTheHeadOfItsTable() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(SampleLetter.in("fi").toMembers(100)))) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);

            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            assertThat(second.getText(document)).contains("Jäsen Y-tunnus", "Jäsen 48, Gradia 0208201-1");
        }
    }

    @Test
    void saysInFinnishWhatAnAwardMust() throws IOException {
        assertThat(text(SampleLetter.in("fi").perCategory()))
                .contains(
                        "Opetushallitus",
                        "PL 380, 00531 Helsinki",
                        "Päivämäärä 23.1.2019",
                        "Asianumero 12/340/2018",
                        "Vastaanottaja Omnia, 0502454-6",
                        "Jäsen 2, Gradia",
                        "myöntää valtionavustusta 575 000 euroa hankkeeseen",
                        "Haettu avustus 600 000",
                        "Myönnetty: Henkilöstö 400 000,50",
                        "Myönnetty: Matkat 50 000",
                        "Myönnetty yhteensä 575 000",
                        "Jätetty myöntämättä 25 000",
                        "Vaikuttavuus 60 % 2,67 3",
                        "Painotettu keskiarvo 100 % 2,33",
                        "määräraha riitti siihen",
                        "Valtionavustuslaki (688/2001) 5 ja 7 §",
                        "enintään 80 % hyväksyttävistä kustannuksista",
                        "syntyvät 1.1.2019–31.12.2020",
                        "viimeistään 1.3.2021",
                        "Kun väliselvitys on hyväksytty 40 % 230 000",
                        "kieltäytyy siitä asiointipalvelussa viimeistään 22.2.2019",
                        "kirjallisen sopimuksen avustuksen käytöstä",
                        "(16 §)",
                        "Toimintamallit julkaistaan kaikkien käyttöön.",
                        "Päätöksentekijä Dora Decider",
                        "Esittelijä Paula Presenter",
                        "viimeistään 22.2.2019 kello 16.15",
                        "Vastaanottaja on viranomainen",
                        "asiamiehen valtakirja");
    }

    @Test
    void saysInSwedishWhatARejectionMust() throws IOException {
        String text = text(SampleLetter.in("sv").rejecting().sent(Delivery.POST, LocalDate.of(2019, 1, 21)));

        assertThat(text)
                .contains(
                        "Utbildningsstyrelsen avslår ansökan. Det sökta statsunderstödet, 600 000 euro,",
                        "Ansökan har inte poängsatts.",
                        "anslaget räckte till",
                        "Statsunderstödslagen (688/2001) 5 och 7 §",
                        "Föredragande Paula Presenter",
                        "Anvisning om begäran om omprövning",
                        "sjunde dagen efter att brevet sändes, 28.1.2019",
                        "senast 27.2.2019 klockan 16.15")
                .doesNotContain("Villkor för understödet", "granskningsrätt", "beviljar");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, 2019-01-21, 27.2.2019",
        "ELECTRONIC, 2019-01-21, 25.2.2019",
        "ELECTRONIC, 2019-11-21, 27.12.2019",
        "ELECTRONIC, 2019-03-29, 2.5.2019",
        "ELECTRONIC, 2019-11-03, 9.12.2019",
        "POST, 2019-03-12, 18.4.2019",
        "ARRIVED_AT_AUTHORITY, 2019-01-23, 22.2.2019"
    })
    void saysTheLastDayOfThisRecipient(Delivery delivery, LocalDate day, String lastDay) throws IOException {
        SampleLetter letter = SampleLetter.in("fi").sent(delivery, day);

        assertThat(text(letter)).contains("viimeistään " + lastDay + " kello 16.15");
        assertThat(text(letter).contains("viimeinen päivä on seuraava arkipäivä"))
                .isEqualTo(letter.period().moved());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</p><h1>Myönnetty</h1><img src='file:///etc/hostname'/>",
                "<script>alert('x')</script> & &amp; &lt; \"quoted\"",
                "{letter.authority.name} {#if true}x{/if} {style} ]]> <!-- -->",
                "\u202Eneksat nämät\u202C ja \u2066toinen\u2069 \u200Bväli\uFEFF",
                "שלום ja مرحبا ja 中文 ja \uD83D\uDE00 😀👩‍👩‍👧",
                "Väritön\u0000\u0007\u001B[31m rivi\nToinen\r\nKolmas\u2028neljäs\uFFFE\uDC00",
                "a\u0308a\u0308kkö\u0301set e\u0301 ﬁ ½ ß ẞ Ŋ ǁ",
                "Hyvinpitkäsanajokaeikatkeamissään"
            })
    void showsWhatPeopleWroteAsText(String written) throws IOException {
        SampleLetter letter = SampleLetter.in("fi").saying(written.repeat(written.startsWith("Hyvin") ? 20 : 1));

        byte[] file = file(letter);

        assertThat(Accessibility.faults(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(text(document)).contains("myöntää valtionavustusta 575 000 euroa", "Oikaisuvaatimusohje");
        }
    }

    @Test
    void showsMarkupAsItWasWritten() throws IOException {
        assertThat(text(SampleLetter.in("fi").saying("<b>1 < 2 & {letter}</b>")))
                .contains("<b>1 < 2 & {letter}</b>");
    }

    /** Nothing that turns round says something else than it shows, and an emoji leaves a mark. */
    @Test
    void showsNoDirectionsAndAMarkForWhatHasNoGlyph() throws IOException {
        assertThat(text(SampleLetter.in("fi").saying("alku\u202Eloppu 😀")))
                .contains("alkuloppu □")
                .doesNotContain("\u202E");
    }

    @Test
    void hasTheSameBytesEachTime() {
        LetterData letter = SampleLetter.in("sv").perCategory().data();

        LetterFile once = LetterFile.of(letter, MADE);

        assertThat(LetterFile.of(letter, MADE).bytes()).isEqualTo(once.bytes());
        assertThat(LetterFile.of(letter, MADE).sha256()).isEqualTo(once.sha256());
        assertThat(LetterFile.of(SampleLetter.in("sv").data(), MADE).sha256()).isNotEqualTo(once.sha256());
    }

    private static byte[] file(SampleLetter letter) {
        return LetterFile.of(letter.data(), MADE).bytes();
    }

    private static String text(SampleLetter letter) throws IOException {
        return text(file(letter));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return text(document);
        }
    }

    /** As it stands on the page, with every space as a common one, and lines as they were before they were broken. */
    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
