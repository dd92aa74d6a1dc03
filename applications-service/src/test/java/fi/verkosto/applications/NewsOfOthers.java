package fi.verkosto.applications;

/** What other services tell of an application, as far as this one needs it. */
public final class NewsOfOthers {

    private NewsOfOthers() {}

    public static String eligible(String application) {
        return """
                {"applicationId": "%s", "eligible": true, "decidedAt": "2018-11-23T09:15:30Z"}""".formatted(application);
    }

    public static String ineligible(String application) {
        return """
                {"applicationId": "%s", "eligible": false, "decidedAt": "2018-11-23T09:15:30Z",
                 "reasons": {"fi": "Lupa puuttuu.", "sv": "Tillstånd saknas.", "en": "There is no licence."}}""".formatted(application);
    }

    /** The same, with a check that it failed. */
    public static String ineligibleByChecks(String application) {
        return """
                {"applicationId": "%s", "eligible": false, "decidedAt": "2018-11-23T09:15:30Z", "applicationVersion": 1,
                 "reasons": {"fi": "Lupa puuttuu.", "sv": "Tillstånd saknas.", "en": "There is no licence."},
                 "failedChecks": [{"rule": "licence-on-deadline-day", "sentence":
                    {"fi": "Lupa päättyi.", "sv": "Tillståndet upphörde.", "en": "The licence ended."}}]}""".formatted(application);
    }

    public static String eligibleAfterAll(String application) {
        return """
                {"applicationId": "%s", "eligible": true, "corrected": true, "decidedAt": "2018-11-26T08:41:17Z"}""".formatted(application);
    }

    public static String accepted(String application) {
        return "{\"applicationId\": \"%s\", \"acceptedAt\": \"2019-01-29T07:45:10Z\"}".formatted(application);
    }

    public static String declined(String application) {
        return "{\"applicationId\": \"%s\", \"declinedAt\": \"2019-01-29T07:45:10Z\"}".formatted(application);
    }
}
