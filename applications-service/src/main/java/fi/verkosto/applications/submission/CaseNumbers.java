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

    /** A turn to draw one, to be taken once everything is locked that the submission needs. */
    Turn turn(ApplicationStep step) {
        boolean hasOne = step.application().number().isPresent();
        return new Turn(step, hasOne ? null : order.join(step.call().id(), step.now()));
    }

    final class Turn implements AutoCloseable {

        private final ApplicationStep step;

        /** Null where there is a number already. */
        private final OrderOfArrival.Place place;

        private Turn(ApplicationStep step, OrderOfArrival.Place place) {
            this.step = step;
            this.place = place;
        }

        CaseNumber number() {
            return step.application().number().orElseGet(this::drawn);
        }

        private CaseNumber drawn() {
            place.await();
            return numbers.ofApplication(step.call(), step.now());
        }

        @Override
        public void close() {
            if (place != null) {
                place.close();
            }
        }
    }
}
