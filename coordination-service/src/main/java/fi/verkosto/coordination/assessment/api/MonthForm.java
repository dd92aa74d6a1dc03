package fi.verkosto.coordination.assessment.api;

/** How a month is written in a path. */
final class MonthForm {

    static final String PATTERN = "(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])";

    private MonthForm() {}
}
