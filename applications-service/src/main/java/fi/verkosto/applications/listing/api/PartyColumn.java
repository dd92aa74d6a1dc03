package fi.verkosto.applications.listing.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.listing.ListedApplication;
import fi.verkosto.applications.listing.api.Table.Heading;
import java.util.Arrays;
import java.util.List;

/** The columns of who is in an application. */
enum PartyColumn {
    CASE_NUMBER(14, "Asianumero", "Ärendenummer", "Case number"),
    TITLE(50, "Hankkeen nimi", "Projektets namn", "Title"),
    ROLE(16, "Rooli", "Roll", "Role"),
    NAME(50, "Organisaatio", "Organisation", "Organisation"),
    BUSINESS_ID(14, "Y-tunnus", "FO-nummer", "Business ID"),
    REGION(24, "Kotimaakunta", "Hemlandskap", "Home region");

    private static final LocalizedText LEAD = new LocalizedText("Päähakija", "Huvudsökande", "Lead applicant");
    private static final LocalizedText MEMBER = new LocalizedText("Jäsen", "Medlem", "Member");

    private final int width;
    private final LocalizedText heading;

    PartyColumn(int width, String fi, String sv, String en) {
        this.width = width;
        this.heading = new LocalizedText(fi, sv, en);
    }

    static List<Heading> headings(WorkbookWords words) {
        return Arrays.stream(values())
                .map(column -> new Heading(column.width, words.in(column.heading)))
                .toList();
    }

    static List<Object> values(ListedApplication row, String organisation, WorkbookWords words) {
        return Arrays.stream(values())
                .map(column -> column.value(row, organisation, words))
                .toList();
    }

    private Object value(ListedApplication row, String organisation, WorkbookWords words) {
        return switch (this) {
            case CASE_NUMBER -> row.caseNumber();
            case TITLE -> row.title();
            case ROLE -> words.in(organisation.equals(row.lead().businessId()) ? LEAD : MEMBER);
            case NAME -> words.provider(organisation);
            case BUSINESS_ID -> organisation;
            case REGION -> words.homeRegion(organisation);
        };
    }
}
