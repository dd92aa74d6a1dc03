package fi.verkosto.applications.call.api;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.List;

/** What every call asks for alike. */
final class RequirementTexts {

    static final long LARGEST_ATTACHMENT = 50L * 1024 * 1024;

    static final List<String> ATTACHMENT_TYPES =
            List.of("txt", "rtf", "pdf", "odt", "doc", "docx", "ods", "xls", "xlsx", "zip");

    static final LocalizedText OWN_FUNDING = new LocalizedText(
            "Omarahoitus on vähintään ilmoitettu osuus kokonaiskustannuksista, ylöspäin kokonaisiksi euroiksi pyöristettynä",
            "Egenfinansieringen är minst den angivna andelen av totalkostnaderna, avrundad uppåt till hela euro",
            "Own funding is at least the stated share of the total costs, rounded up to whole euros");

    static final LocalizedText OWN_FUNDING_AND_CENTS = new LocalizedText(
            OWN_FUNDING.fi()
                    + ". Avustus pyöristetään alaspäin kokonaisiksi euroiksi; sentit katetaan omarahoituksella",
            OWN_FUNDING.sv() + ". Understödet avrundas nedåt till hela euro; centen täcks med egenfinansiering",
            OWN_FUNDING.en() + ". The grant is rounded down to whole euros; the cents are covered by own funding");

    static final LocalizedText LICENCE = new LocalizedText(
            "Hakijalla ja verkoston jokaisella jäsenellä on oltava hakuajan päättymispäivänä voimassa oleva järjestämislupa",
            "Den sökande och varje medlem i nätverket måste ha ett anordnartillstånd som gäller på den dag ansökningstiden går ut",
            "The applicant and every member of the consortium must hold a provider's licence on the day of the deadline");

    static final LocalizedText BLIND_REVIEW = new LocalizedText(
            "Arvioijat eivät näe, kuka hakee: organisaatioiden ja tiedostojen nimien tilalla on tunnisteet. Älkää siis mainitko"
                    + " organisaatioiden tai henkilöiden nimiä teksteissä, vastauksissa tai liitteissä. Teksteistä peitetään"
                    + " vain Y-tunnukset ja organisaatioiden täydelliset nimet perusmuodossa; liitteiden sisältöä ei peitetä",
            "Bedömarna ser inte vem som söker: i stället för organisationernas och filernas namn visas beteckningar. Nämn därför"
                    + " inte organisationer eller personer vid namn i texter, svar eller bilagor. I texterna döljs endast"
                    + " FO-nummer och organisationernas fullständiga namn i grundform; bilagornas innehåll döljs inte",
            "Evaluators do not see who applies: organisations and files are shown by labels in the place of their names. So do"
                    + " not name organisations or people in texts, answers or attachments. In texts only business IDs and full"
                    + " names of organisations as they are registered are hidden; what attachments contain is not");

    private RequirementTexts() {}
}
