package fi.verkosto.review.decisionletter;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.decisioncontent.InstalmentOccasion;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisionletter.LetterData.ApplicationNamed;
import fi.verkosto.review.decisionletter.LetterData.Authority;
import fi.verkosto.review.decisionletter.LetterData.CallNamed;
import fi.verkosto.review.decisionletter.LetterData.CategoryNamed;
import fi.verkosto.review.decisionletter.LetterData.Grant;
import fi.verkosto.review.decisionletter.LetterData.OfCriterion;
import fi.verkosto.review.decisionletter.LetterData.OrganisationNamed;
import fi.verkosto.review.decisionletter.LetterData.Payment;
import fi.verkosto.review.decisionletter.LetterData.Scores;
import fi.verkosto.review.decisionletter.LetterData.Signer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A letter to try things out on: Omnia and two members, 718 750 euros of costs, sent on a day of January 2019. Invented. */
record SampleLetter(
        String language, boolean isAward, boolean isPerCategory, int members, String written, CorrectionPeriod period) {

    static SampleLetter in(String language) {
        return new SampleLetter(
                language,
                true,
                false,
                2,
                "Osaava johto, vahva verkosto",
                CorrectionPeriod.of(Delivery.ARRIVED_AT_AUTHORITY, LocalDate.of(2019, 1, 23)));
    }

    SampleLetter rejecting() {
        return new SampleLetter(language, false, false, members, written, period);
    }

    SampleLetter perCategory() {
        return new SampleLetter(language, isAward, true, members, written, period);
    }

    SampleLetter toMembers(int number) {
        return new SampleLetter(language, isAward, isPerCategory, number, written, period);
    }

    /** In every place where somebody writes what they like. */
    SampleLetter saying(String text) {
        return new SampleLetter(language, isAward, isPerCategory, members, text, period);
    }

    SampleLetter sent(Delivery delivery, LocalDate day) {
        return new SampleLetter(language, isAward, isPerCategory, members, written, CorrectionPeriod.of(delivery, day));
    }

    private boolean isSwedish() {
        return language.equals("sv");
    }

    private String in(String fi, String sv) {
        return isSwedish() ? sv : fi;
    }

    LetterData data() {
        LetterData bare = bare();
        return with(
                bare,
                Instruction.in(language, false, bare.authority().name(), bare.caseNumber()),
                Provision.ofDecision(language, isAward, false),
                null);
    }

    private LetterData bare() {
        return new LetterData(
                UUID.fromString("01684b96-ca80-78b5-b639-f152c8fc6ef3"),
                language,
                "12/340/2018",
                new Authority(
                        "2769790-1",
                        in("Opetushallitus", "Utbildningsstyrelsen"),
                        "PL 380, 00531 Helsinki",
                        "kirjaamo@oph.example",
                        "029 000 0000",
                        "16:15"),
                new CallNamed(
                        in("Johtamisen verkostohankkeet 2018", "Nätverksprojekt för ledarskap 2018"),
                        "1/340/2018",
                        in(
                                "Hankkeissa kehitetään osaamisperustaisuuden, asiakkuuksien ja kumppanuuksien johtamista.",
                                "I projekten utvecklas ledningen av kompetensbaserad verksamhet, kundrelationer och partnerskap."),
                        in("Alueellinen verkostohanke", "Regionalt nätverksprojekt")),
                new ApplicationNamed(
                        UUID.fromString("0166d3b2-2b28-76c2-b0ef-2f251d571f62"),
                        2,
                        written,
                        new OrganisationNamed("0502454-6", "Omnia"),
                        Money.euros("718750"),
                        Money.euros("143750")),
                IntStream.rangeClosed(1, members)
                        .mapToObj(number -> new OrganisationNamed("0208201-1", "Jäsen " + number + ", Gradia"))
                        .toList(),
                isAward ? Outcome.AWARDED : Outcome.REJECTED,
                Money.euros("600000"),
                isAward ? grant() : null,
                null,
                List.of(
                        in(
                                "Hakemus sai hakumuotonsa toiseksi korkeimmat pisteet, ja määräraha riitti siihen.",
                                "Ansökan fick näst högst poäng i sin grupp, och anslaget räckte till."),
                        written),
                isAward
                        ? new Scores(
                                3,
                                new BigDecimal("2.33"),
                                List.of(
                                        new OfCriterion(
                                                "A", in("Vaikuttavuus", "Genomslag"), 60, new BigDecimal("2.67"), 3),
                                        new OfCriterion(
                                                "B", in("Kumppanuudet", "Partnerskap"), 40, new BigDecimal("1.83"), 3)))
                        : null,
                null,
                new Signer("Paula Presenter"),
                new Signer("Dora Decider"),
                period,
                null,
                null);
    }

    /** The same in the place of a decision whose correction was requested. */
    LetterData correcting() {
        LetterData bare = bare();
        return with(
                bare,
                Instruction.in(language, true, bare.authority().name(), bare.caseNumber()),
                Provision.ofDecision(language, isAward, true),
                request("CORRECTED", null, null));
    }

    private LetterData with(
            LetterData letter, Instruction instruction, List<Provision> provisions, RequestNamed onRequest) {
        return new LetterData(
                letter.decisionId(),
                letter.language(),
                letter.caseNumber(),
                letter.authority(),
                letter.call(),
                letter.application(),
                letter.members(),
                letter.outcome(),
                letter.requested(),
                letter.grant(),
                StandingTerms.of(language, letter.application(), letter.authority(), members == 0, letter.grant()),
                letter.reasons(),
                letter.scores(),
                provisions,
                letter.presenter(),
                letter.decider(),
                letter.correction(),
                instruction,
                onRequest);
    }

    /** The answer to a request that leaves the decision as it is. */
    CorrectionLetterData answering(String outcome, String because) {
        return answering(outcome, because, null);
    }

    /** The same where another decision came in the place of that one on a day. */
    CorrectionLetterData answering(String outcome, String because, LocalDate replacedOn) {
        LetterData letter = data();
        RequestNamed request = request(outcome, because, replacedOn);
        return new CorrectionLetterData(
                UUID.fromString("0168e7d5-0f2e-7a10-9d2f-4c1f0b8f6a21"),
                letter.decisionId(),
                letter.language(),
                letter.caseNumber(),
                letter.authority(),
                letter.call(),
                letter.application(),
                letter.members(),
                request,
                Provision.ofAnswer(language, request),
                letter.presenter(),
                letter.decider(),
                letter.correction(),
                Instruction.in(language, true, letter.authority().name(), letter.caseNumber()));
    }

    private RequestNamed request(String outcome, String because, LocalDate replacedOn) {
        return new RequestNamed(
                new OrganisationNamed("0502454-6", "Omnia"),
                LocalDate.of(2019, 1, 23),
                null,
                replacedOn,
                LocalDate.of(2019, 2, 22),
                "16:15:05",
                LocalDate.of(2019, 2, 22),
                "16:15",
                Delivery.ELECTRONIC,
                null,
                written,
                outcome,
                because,
                outcome.equals("CORRECTED"),
                written,
                null);
    }

    private Grant grant() {
        return new Grant(
                Money.euros("575000"),
                Money.euros("25000"),
                isPerCategory ? categories() : List.of(),
                80,
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2020, 12, 31),
                LocalDate.of(2020, 1, 2),
                LocalDate.of(2021, 3, 1),
                List.of(
                        new Payment(Money.euros("345000"), 60, InstalmentOccasion.ACCEPTANCE),
                        new Payment(Money.euros("230000"), 40, InstalmentOccasion.INTERIM_REPORT)),
                LocalDate.of(2019, 2, 22),
                List.of(
                        in(
                                "Toimintamallit julkaistaan kaikkien käyttöön.",
                                "Verksamhetsmodellerna publiceras för allmänt bruk."),
                        written));
    }

    private List<CategoryNamed> categories() {
        return List.of(
                new CategoryNamed("PERSONNEL", in("Henkilöstö", "Personal"), Money.euros("400000.50")),
                new CategoryNamed("SERVICES", in("Palvelut", "Tjänster"), Money.euros("124999.50")),
                new CategoryNamed("TRAVEL", in("Matkat", "Resor"), Money.euros("50000")));
    }
}
