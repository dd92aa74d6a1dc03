package fi.verkosto.review.eligibility;

/** What is checked. The codes are stable, and those that applicants are shown before they submit where these are the same. */
public enum Rule {
    LICENCE_ON_DEADLINE_DAY("licence-on-deadline-day"),
    LICENCE_UNTIL_PROJECT_END("licence-until-project-end"),
    REGION_OF_CALL("region-of-call"),
    MINIMUM_MEMBERS("minimum-members"),
    MINIMUM_DEVELOPMENT_STAGES("minimum-development-stages"),
    PARTNER_KINDS("partner-kinds"),
    REQUIRED_THEMES("required-themes"),
    REQUIRED_MANAGEMENT_LEVELS("required-management-levels"),
    OWN_FUNDING("own-funding"),
    SUMS_ADD_UP("sums-add-up"),
    WITHIN_AVAILABLE_MONEY("within-available-money"),
    PROVIDER_IN_SEVERAL_APPLICATIONS("provider-in-several-applications");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
