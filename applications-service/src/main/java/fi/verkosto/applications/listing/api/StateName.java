package fi.verkosto.applications.listing.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.application.ApplicationState;

/** The states of an application in words. */
final class StateName {

    private StateName() {}

    static LocalizedText of(ApplicationState state) {
        return switch (state) {
            case DRAFT -> new LocalizedText("Luonnos", "Utkast", "Draft");
            case SUBMITTED -> new LocalizedText("Lähetetty", "Inlämnad", "Submitted");
            case SUPPLEMENT_REQUESTED ->
                new LocalizedText("Täydennyspyyntö", "Komplettering begärd", "Supplement requested");
            case WITHDRAWN -> new LocalizedText("Peruutettu", "Återtagen", "Withdrawn");
            case UNDER_REVIEW -> new LocalizedText("Arvioitavana", "Under bedömning", "Under review");
            case AWARDED -> new LocalizedText("Myönnetty", "Beviljad", "Awarded");
            case REJECTED -> new LocalizedText("Hylätty", "Avslagen", "Rejected");
            case DECLINED -> new LocalizedText("Kieltäydytty avustuksesta", "Avböjd", "Declined");
            case EXPIRED -> new LocalizedText("Rauennut", "Förfallen", "Expired");
        };
    }
}
