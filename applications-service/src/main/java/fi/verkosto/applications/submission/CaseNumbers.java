package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.call.CaseNumber;
import fi.verkosto.applications.call.RegisterNumbers;
import jakarta.enterprise.context.ApplicationScoped;

/** The case number of an application: it comes with the first submission, in the order of arrival, and stays. */
@ApplicationScoped
class CaseNumbers {

    private final RegisterNumbers numbers;
    private final OrderOfArrival order;

    CaseNumbers(RegisterNumbers numbers, OrderOfArrival order) {
        this.numbers = numbers;
        this.order = order;
    }

    /** To be asked once everything is locked that the submission needs. */
    CaseNumber of(ApplicationStep step) {
        return step.application().number().orElseGet(() -> drawn(step));
    }

    private CaseNumber drawn(ApplicationStep step) {
        return numbers.ofApplication(
                step.call(), step.now(), () -> order.draw(step.call().id(), step.now()));
    }
}
