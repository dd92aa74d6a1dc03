package fi.verkosto.applications.receipt.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.receipts.Finding;
import java.util.Locale;

/** What is wrong with a receipt, in words. */
final class ReceiptTexts {

    private ReceiptTexts() {}

    static String of(Finding finding, Locale language) {
        return template(finding).in(language).formatted(finding.detail());
    }

    private static LocalizedText template(Finding finding) {
        return switch (finding.reason()) {
            case NO_RECEIPT -> text("Tämä ei ole kuitti", "Detta är inget kvitto", "This is no receipt");
            case UNKNOWN_KEY ->
                text(
                        "Kuittia ei ole allekirjoitettu julkaistulla avaimella",
                        "Kvittot är inte undertecknat med en publicerad nyckel",
                        "The receipt is not signed with a published key");
            case SIGNATURE ->
                text(
                        "Allekirjoitus ei täsmää: kuittia on muutettu",
                        "Underskriften stämmer inte: kvittot har ändrats",
                        "The signature does not match: the receipt was changed");
            case OTHER_CALL ->
                text(
                        "Kuitti on toisesta hausta kuin ensimmäinen",
                        "Kvittot gäller en annan utlysning än det första",
                        "The receipt is of another call than the first one");
            case REMOVED ->
                text(
                        "Ketjusta puuttuu kuitti numero %s",
                        "Kvitto nummer %s saknas i kedjan", "Receipt number %s is missing from the chain");
            case INSERTED ->
                text(
                        "Kuitille ei ole paikkaa ketjussa: se on lisätty",
                        "Kvittot har ingen plats i kedjan: det har lagts till",
                        "The chain has no place for this receipt: it was inserted");
            case REORDERED ->
                text(
                        "Kuitti on väärässä kohdassa ketjua",
                        "Kvittot står på fel plats i kedjan",
                        "The receipt stands in the wrong place of the chain");
            case BROKEN_LINK ->
                text(
                        "Kuitti viittaa toiseen edeltäjään kuin ketjussa on",
                        "Kvittot hänvisar till en annan föregångare än den i kedjan",
                        "The receipt refers to another predecessor than the one in the chain");
            case RECORD ->
                text(
                        "Kuitti ei koske annettua sisältöä: tiiviste poikkeaa",
                        "Kvittot gäller inte det givna innehållet: kontrollsumman avviker",
                        "The receipt is not for the given record: its hash differs");
            case NOT_IN_REGISTER ->
                text(
                        "Rekisterissä ei ole tätä kuittia",
                        "Kvittot finns inte i registret",
                        "The register does not hold this receipt");
            case CHANGED_BYTE ->
                text(
                        "Rekisterin kuittiin verrattuna on muutettu osaa: %s",
                        "Jämfört med registrets kvitto har denna del ändrats: %s",
                        "Compared with the register's receipt, this part was changed: %s");
            case REMOVED_AT_END ->
                text(
                        "Ketjun lopusta puuttuu kuitteja: rekisterissä niitä on %s",
                        "Kvitton saknas i slutet av kedjan: registret har %s",
                        "Receipts are missing at the end of the chain: the register has %s");
        };
    }

    private static LocalizedText text(String fi, String sv, String en) {
        return new LocalizedText(fi, sv, en);
    }
}
