package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The catalogue: what decisions say again and again, by codes that stay. What stands in braces is filled in for each decision.
 * The sections are those of the Government Grants Act (688/2001).
 */
public enum StandardText {
    SERVES_THE_CALL(
            TextUse.REASON_OF_AWARD,
            "Hanke vastaa haun tarkoitusta, ja sen tavoitteet ja toimenpiteet ovat selkeät.",
            "Projektet motsvarar utlysningens syfte, och dess mål och åtgärder är tydliga.",
            "The project serves the purpose of the call, and its aims and measures are clear."),
    SERVES_THE_WHOLE_FIELD(
            TextUse.REASON_OF_AWARD,
            "Hankkeen toimintamallit ovat koko koulutuskentän hyödynnettävissä.",
            "Projektets verksamhetsmodeller kan utnyttjas av hela utbildningsfältet.",
            "The operating models of the project can be used by the whole field of education."),
    MONEY_FOR_A_PART(
            TextUse.REASON_OF_AWARD,
            "Avustus on {percent} prosenttia haetusta, koska määräraha ei riitä koko summaan.",
            "Understödet är {percent} procent av det sökta beloppet, eftersom anslaget inte räcker till för hela summan.",
            "The grant is {percent} per cent of what was asked for, since the money does not suffice for the whole sum."),
    COSTS_LEFT_OUT(
            TextUse.REASON_OF_AWARD,
            "Kustannuksista on jätetty hyväksymättä {euros} euroa, koska ne eivät ole tarpeen hankkeen toteuttamiseksi.",
            "Av kostnaderna har {euros} euro inte godkänts, eftersom de inte behövs för att genomföra projektet.",
            "Costs of {euros} euros are not accepted, since the project can be carried out without them."),
    OUTSIDE_THE_CALL(
            TextUse.REASON_OF_REJECTION,
            "Hanke ei vastaa haun tarkoitusta.",
            "Projektet motsvarar inte utlysningens syfte.",
            "The project does not serve the purpose of the call."),
    PLAN_TOO_VAGUE(
            TextUse.REASON_OF_REJECTION,
            "Hakemuksesta ei käy riittävästi ilmi, mitä hankkeessa tehdään, kuka tekee ja millä kustannuksilla.",
            "Av ansökan framgår inte tillräckligt tydligt vad som görs i projektet, av vem och till vilka kostnader.",
            "The application does not say clearly enough what is done in the project, by whom and at what cost."),
    EFFECTS_TOO_SMALL(
            TextUse.REASON_OF_REJECTION,
            "Hankkeen vaikutukset jäävät hakemuksen mukaan vähäisiksi muihin hakemuksiin verrattuna.",
            "Projektets effekter blir enligt ansökan små jämfört med de andra ansökningarna.",
            "By the application the effects of the project are small compared with other applications."),
    FUNDED_ALREADY(
            TextUse.REASON_OF_REJECTION,
            "Samaan toimintaan on jo myönnetty avustus (asianumero {caseNumber}).",
            "Understöd har redan beviljats för samma verksamhet (ärendenummer {caseNumber}).",
            "The same activity has been awarded a grant already (case number {caseNumber})."),
    USE_AS_DECIDED(
            TextUse.CONDITION,
            "Avustusta saa käyttää vain tässä päätöksessä määrättyyn tarkoitukseen ja aikaan (valtionavustuslaki 13 §).",
            "Understödet får användas endast för det ändamål och under den tid som anges i detta beslut"
                    + " (statsunderstödslagen 13 §).",
            "The grant may be used only for the purpose and in the period of this decision (Government Grants Act,"
                    + " section 13)."),
    TELL_CHANGES(
            TextUse.CONDITION,
            "Avustuksen saajan on annettava oikeat ja riittävät tiedot valvontaa varten ja ilmoitettava viipymättä"
                    + " muutoksista, jotka vaikuttavat avustuksen käyttöön (valtionavustuslaki 14 §).",
            "Understödstagaren ska lämna riktiga och tillräckliga uppgifter för tillsynen och utan dröjsmål meddela om"
                    + " ändringar som påverkar användningen av understödet (statsunderstödslagen 14 §).",
            "The recipient gives correct and sufficient information for supervision, and tells without delay of changes"
                    + " that affect the use of the grant (Government Grants Act, section 14)."),
    ALLOW_AUDITS(
            TextUse.CONDITION,
            "Valtionapuviranomaisella on oikeus tarkastaa avustuksen saajan taloutta ja toimintaa"
                    + " (valtionavustuslaki 16 §).",
            "Statsbidragsmyndigheten har rätt att granska understödstagarens ekonomi och verksamhet"
                    + " (statsunderstödslagen 16 §).",
            "The agency may audit the finances and the activity of the recipient (Government Grants Act, section 16)."),
    TRANSFER_BY_CONTRACT(
            TextUse.CONDITION,
            "Jos avustusta siirretään verkoston jäsenelle, siirrosta on tehtävä sopimus, jossa sovitaan käytöstä,"
                    + " valvonnasta ja ehdoista (valtionavustuslaki 7 §).",
            "Om understöd överförs till en medlem i nätverket ska det ingås ett avtal om användningen, tillsynen och"
                    + " villkoren (statsunderstödslagen 7 §).",
            "Where a part of the grant goes to a member of the network, a contract says how it is used and supervised and"
                    + " on what conditions (Government Grants Act, section 7)."),
    SEPARATE_ACCOUNTS(
            TextUse.CONDITION,
            "Hankkeen kustannukset ja tulot on eriteltävä kirjanpidossa.",
            "Projektets kostnader och intäkter ska särredovisas i bokföringen.",
            "The costs and the income of the project are kept apart in the accounts."),
    BUDGET_REVISED(
            TextUse.CONDITION,
            "Myönnettyä avustusta vastaava talousarvio on toimitettava ennen ensimmäisen erän maksamista, viimeistään"
                    + " {day}.",
            "En budget som motsvarar det beviljade understödet ska lämnas in innan den första raten betalas ut, senast"
                    + " {day}.",
            "A budget that fits the grant is handed in before the first instalment is paid, by {day}."),
    OTHER_FUNDING_CONFIRMED(
            TextUse.CONDITION,
            "Ensimmäinen erä maksetaan, kun hankkeen muu rahoitus, {euros} euroa, on vahvistettu.",
            "Den första raten betalas ut när projektets övriga finansiering, {euros} euro, har bekräftats.",
            "The first instalment is paid once the other funding of the project, {euros} euros, is confirmed.");

    /** What every award says unless an officer takes it out. */
    private static final List<StandardText> USUAL =
            List.of(USE_AS_DECIDED, TELL_CHANGES, ALLOW_AUDITS, TRANSFER_BY_CONTRACT, SEPARATE_ACCOUNTS);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final TextUse use;
    private final LocalizedText text;

    StandardText(TextUse use, String fi, String sv, String en) {
        this.use = use;
        this.text = new LocalizedText(fi, sv, en);
    }

    public static Optional<StandardText> of(String code) {
        return Stream.of(values()).filter(text -> text.name().equals(code)).findFirst();
    }

    public static List<Sentence> usualConditions() {
        return USUAL.stream().map(text -> text.filled(Map.of())).toList();
    }

    public TextUse use() {
        return use;
    }

    public LocalizedText text() {
        return text;
    }

    /** Whether the selection drafts it. */
    public boolean isUsual() {
        return USUAL.contains(this);
    }

    /** The same in every language, in the order in which they stand in the text. */
    public List<String> placeholders() {
        return PLACEHOLDER
                .matcher(text.fi())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /**
     * The text with its placeholders filled.
     *
     * @param values one for each placeholder
     */
    public Sentence filled(Map<String, String> values) {
        UnaryOperator<String> fill = pattern ->
                PLACEHOLDER.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
        return new Sentence(
                name(), values, new LocalizedText(fill.apply(text.fi()), fill.apply(text.sv()), fill.apply(text.en())));
    }
}
