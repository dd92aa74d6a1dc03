package fi.verkosto.api.json;

import fi.verkosto.api.refusal.Fault;

/** What a JSON text may not hold, in words. */
final class ScanFaults {

    private ScanFaults() {}

    static Fault tooDeep(String pointer) {
        int most = JsonScan.DEEPEST;
        return Fault.at(
                pointer,
                "too-deep",
                "Sisäkkäisiä tasoja saa olla enintään " + most,
                "Det får finnas högst " + most + " nivåer i varandra",
                "At most " + most + " levels may be nested");
    }

    static Fault tooMuch() {
        int most = JsonScan.MOST_TOKENS;
        return Fault.at(
                "",
                "too-much",
                "Arvoja ja nimiä saa olla yhteensä enintään " + most + ", ja luvussa enintään 1000 numeroa",
                "Det får finnas högst " + most + " värden och namn, och i ett tal högst 1000 siffror",
                "There may be at most " + most + " values and names, and 1000 digits in a number");
    }

    static Fault twice(String pointer) {
        return Fault.at(
                pointer,
                "duplicate-name",
                "Nimi on samassa objektissa jo kerran",
                "Namnet finns redan i samma objekt",
                "The name is there already in the same object");
    }

    static Fault further() {
        return Fault.at(
                "",
                "malformed-json",
                "Sisällössä saa olla vain yksi JSON-arvo",
                "Innehållet får bestå av bara ett JSON-värde",
                "The body may be one JSON value only");
    }

    static Fault forbiddenCharacter(String pointer, int point) {
        String name = "U+%04X".formatted(point);
        return Fault.at(
                pointer,
                "forbidden-character",
                "Tekstissä on merkki " + name + ", jota ei voi tallentaa",
                "Texten innehåller tecknet " + name + ", som inte kan sparas",
                "The text holds the character " + name + ", which cannot be kept");
    }

    static Fault inexact(String pointer) {
        return Fault.at(
                pointer,
                "inexact-number",
                "Lukua ei voi tallentaa tarkasti: käytä enintään 15 numeroa",
                "Talet kan inte sparas exakt: använd högst 15 siffror",
                "The number cannot be kept exactly: use 15 digits at the most");
    }
}
