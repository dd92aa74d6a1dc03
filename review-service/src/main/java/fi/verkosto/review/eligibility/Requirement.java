package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.LocalizedText;

/** What is said of codes that a strand requires. */
final class Requirement {

    private Requirement() {}

    static LocalizedText met(Rule rule) {
        LocalizedText what = what(rule);
        return new LocalizedText(
                "Hakemuksessa ovat kaikki haun edellyttämät " + what.fi() + ".",
                "Ansökan omfattar alla " + what.sv() + " som utlysningen kräver.",
                "The application has all the " + what.en() + " that the call requires.");
    }

    static LocalizedText missing(Rule rule, LocalizedText names) {
        LocalizedText what = what(rule);
        return new LocalizedText(
                "Kaikki haun edellyttämät " + what.fi() + " eivät ole mukana. Puuttuu: " + names.fi() + ".",
                "Ansökan omfattar inte alla " + what.sv() + " som utlysningen kräver. Följande saknas: " + names.sv()
                        + ".",
                "The application lacks some of the " + what.en() + " that the call requires: " + names.en() + ".");
    }

    private static LocalizedText what(Rule rule) {
        return switch (rule) {
            case PARTNER_KINDS -> new LocalizedText("kumppanit", "samarbetsparter", "kinds of partners");
            case REQUIRED_THEMES -> new LocalizedText("kehittämisteemat", "utvecklingsteman", "themes");
            case REQUIRED_MANAGEMENT_LEVELS ->
                new LocalizedText("johtamisen tasot", "ledningsnivåer", "management levels");
            case LICENCE_ON_DEADLINE_DAY,
                    LICENCE_UNTIL_PROJECT_END,
                    REGION_OF_CALL,
                    MINIMUM_MEMBERS,
                    MINIMUM_DEVELOPMENT_STAGES,
                    OWN_FUNDING,
                    SUMS_ADD_UP,
                    WITHIN_AVAILABLE_MONEY,
                    PROVIDER_IN_SEVERAL_APPLICATIONS -> throw new IllegalArgumentException(rule.code());
        };
    }
}
