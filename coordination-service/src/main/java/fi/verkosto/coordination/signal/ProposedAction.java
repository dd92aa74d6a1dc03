package fi.verkosto.coordination.signal;

import fi.verkosto.api.refusal.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What could be done about a signal. It proposes; people decide. */
@Schema(name = "SignalAction")
public enum ProposedAction {
    TALK_ABOUT_ASSESSMENTS(
            "Keskustelkaa siitä, miksi verkoston ja koordinoijan arviot eroavat.",
            "Diskutera varför nätverkets och samordnarens bedömningar skiljer sig åt.",
            "Talk about why the network and the coordinator see it differently."),
    FIND_SOMEBODY_FOR_LEVEL(
            "Sopikaa, mikä verkosto ottaa johtamisen tason mukaan työhönsä.",
            "Kom överens om vilket nätverk som tar med ledningsnivån i sitt arbete.",
            "Agree which network takes the level of management up."),
    FIND_PARTNER(
            "Etsikää kumppaneita, joita mikään verkosto ei vielä edusta.",
            "Sök samarbetspartner som inget nätverk ännu har.",
            "Look for partners of the kind that no network has yet."),
    ASK_HOW_IT_GOES(
            "Ottakaa yhteyttä verkostoon ja kysykää, miten työ etenee.",
            "Kontakta nätverket och fråga hur arbetet framskrider.",
            "Get in touch with the network, and ask how it goes."),
    HELP_WITH_PLAN(
            "Käykää suunnitelma läpi yhdessä ja sopikaa, mitä siirretään tai karsitaan.",
            "Gå igenom planen tillsammans och kom överens om vad som flyttas eller stryks.",
            "Go through the plan together, and agree what is moved or dropped."),
    LOOK_INTO_CHANGE(
            "Selvittäkää, mistä muutos johtuu, ja kertokaa muille, mitä siitä opittiin.",
            "Ta reda på vad förändringen beror på och berätta för andra vad ni lärt er.",
            "Find out what the change comes from, and tell others what was learned."),
    AGREE_ON_SHARES(
            "Sopikaa avustuksen osuuksista uudelleen ja siitä, kuka tekee lähteneen jäsenen työn.",
            "Kom på nytt överens om hur understödet fördelas och om vem som gör det arbete som medlemmen skulle ha gjort.",
            "Agree anew how the grant is shared, and who does the work of the member that left.");

    private final LocalizedText words;

    ProposedAction(String fi, String sv, String en) {
        this.words = new LocalizedText(fi, sv, en);
    }

    public LocalizedText words() {
        return words;
    }
}
