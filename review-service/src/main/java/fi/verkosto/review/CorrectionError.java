package fi.verkosto.review;

import fi.verkosto.api.refusal.ErrorCode;
import fi.verkosto.api.refusal.LocalizedText;

/** The refusals about correction requests. */
public enum CorrectionError implements ErrorCode {
    DECISION_OF_CORRECTION(
            409,
            "Päätös on tehty oikaisuvaatimuksen johdosta, ja se annetaan tiedoksi oikaisuvaatimuksen käsittelyssä",
            "Beslutet har fattats med anledning av en begäran om omprövning och delges när den behandlas",
            "The decision is made on a correction request, and goes with it"),
    CORRECTION_PENDING(
            409,
            "Päätöstä koskeva oikaisuvaatimus on jo vireillä",
            "En begäran om omprövning av beslutet är redan anhängig",
            "A correction request against the decision is pending already"),
    APPEAL_ONLY(
            409,
            "Oikaisuvaatimukseen annettuun päätökseen haetaan muutosta valittamalla hallinto-oikeuteen",
            "Ändring i ett beslut som meddelats med anledning av en begäran om omprövning söks genom besvär hos förvaltningsdomstolen",
            "A decision on a correction request is appealed against to the administrative court"),
    ANSWER_AWAITED(
            409,
            "Toiseen samaa päätöstä koskevaan oikaisuvaatimukseen hyväksytty ratkaisu on ensin annettava tiedoksi",
            "Avgörandet av en annan begäran om omprövning av samma beslut har godkänts och ska först delges",
            "What was approved on another request against the decision is to be given first"),
    OUTCOME_OUTDATED(
            409,
            "Päätöstä on oikaistu sen jälkeen, kun tämä ratkaisu esiteltiin",
            "Beslutet har ändrats efter att detta avgörande föredrogs",
            "The decision was corrected after this outcome was presented"),
    CORRECTION_INVALID(
            422,
            "Oikaisuvaatimusta koskevissa tiedoissa on virheitä",
            "Uppgifterna om begäran om omprövning innehåller fel",
            "What was sent about the correction request breaks a rule"),
    HANDLER_UNFIT(
            409,
            "Henkilö ei voi käsitellä tätä oikaisuvaatimusta",
            "Personen kan inte behandla denna begäran om omprövning",
            "The person cannot handle this correction request"),
    TOOK_PART_BEFORE(
            403,
            "Olet osallistunut päätökseen, johon vaaditaan oikaisua",
            "Du har deltagit i det beslut som begäran om omprövning gäller",
            "You took part in the decision that the correction request is about");

    private final int status;
    private final LocalizedText title;

    CorrectionError(int status, String fi, String sv, String en) {
        this.status = status;
        this.title = new LocalizedText(fi, sv, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public LocalizedText title() {
        return title;
    }
}
