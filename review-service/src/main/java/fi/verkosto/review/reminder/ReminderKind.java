package fi.verkosto.review.reminder;

/** What an evaluator is reminded of, and how many days before it is due. */
enum ReminderKind {
    ANSWER("staff-offer-reminder", "answerBy", 1),
    REVIEW("staff-review-reminder", "reviewBy", 3);

    private final String template;
    private final String nameOfDay;
    private final int daysBefore;

    ReminderKind(String template, String nameOfDay, int daysBefore) {
        this.template = template;
        this.nameOfDay = nameOfDay;
        this.daysBefore = daysBefore;
    }

    /** Of the mail. */
    String template() {
        return template;
    }

    /** What the template calls the day on which it is due. */
    String nameOfDay() {
        return nameOfDay;
    }

    int daysBefore() {
        return daysBefore;
    }
}
