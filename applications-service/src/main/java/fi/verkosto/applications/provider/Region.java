package fi.verkosto.applications.provider;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.Arrays;
import java.util.Optional;

/** The regions (maakunta) by the codes of Statistics Finland; 03 and 20 were given up with the regions they stood for. */
public enum Region {
    UUSIMAA("01", "Uusimaa", "Nyland", "Uusimaa"),
    SOUTHWEST_FINLAND("02", "Varsinais-Suomi", "Egentliga Finland", "Southwest Finland"),
    SATAKUNTA("04", "Satakunta", "Satakunta", "Satakunta"),
    KANTA_HAME("05", "Kanta-Häme", "Egentliga Tavastland", "Kanta-Häme"),
    PIRKANMAA("06", "Pirkanmaa", "Birkaland", "Pirkanmaa"),
    PAIJAT_HAME("07", "Päijät-Häme", "Päijänne-Tavastland", "Päijät-Häme"),
    KYMENLAAKSO("08", "Kymenlaakso", "Kymmenedalen", "Kymenlaakso"),
    SOUTH_KARELIA("09", "Etelä-Karjala", "Södra Karelen", "South Karelia"),
    SOUTH_SAVO("10", "Etelä-Savo", "Södra Savolax", "South Savo"),
    NORTH_SAVO("11", "Pohjois-Savo", "Norra Savolax", "North Savo"),
    NORTH_KARELIA("12", "Pohjois-Karjala", "Norra Karelen", "North Karelia"),
    CENTRAL_FINLAND("13", "Keski-Suomi", "Mellersta Finland", "Central Finland"),
    SOUTH_OSTROBOTHNIA("14", "Etelä-Pohjanmaa", "Södra Österbotten", "South Ostrobothnia"),
    OSTROBOTHNIA("15", "Pohjanmaa", "Österbotten", "Ostrobothnia"),
    CENTRAL_OSTROBOTHNIA("16", "Keski-Pohjanmaa", "Mellersta Österbotten", "Central Ostrobothnia"),
    NORTH_OSTROBOTHNIA("17", "Pohjois-Pohjanmaa", "Norra Österbotten", "North Ostrobothnia"),
    KAINUU("18", "Kainuu", "Kajanaland", "Kainuu"),
    LAPLAND("19", "Lappi", "Lappland", "Lapland"),
    ALAND("21", "Ahvenanmaa", "Åland", "Åland");

    /** All codes, as a pattern. */
    public static final String CODES = "01|02|04|05|06|07|08|09|10|11|12|13|14|15|16|17|18|19|21";

    private final String code;
    private final LocalizedText names;

    Region(String code, String fi, String sv, String en) {
        this.code = code;
        this.names = new LocalizedText(fi, sv, en);
    }

    public static Optional<Region> of(String code) {
        return Arrays.stream(values())
                .filter(region -> region.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public LocalizedText names() {
        return names;
    }
}
