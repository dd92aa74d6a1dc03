package fi.verkosto.review.evaluator;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluatorLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                EvaluatorLifecycle.TABLE,
                EvaluatorState.class,
                EvaluatorEvent.class,
                Map.of(
                        "INVITED CHANGE", EvaluatorState.INVITED,
                        "INVITED CONFIRM", EvaluatorState.CONFIRMED,
                        "INVITED DECLINE", EvaluatorState.DECLINED,
                        "DECLINED INVITE", EvaluatorState.INVITED,
                        "CONFIRMED CHANGE", EvaluatorState.CONFIRMED,
                        "CONFIRMED REST", EvaluatorState.RESTING,
                        "RESTING CHANGE", EvaluatorState.RESTING,
                        "RESTING RETURN", EvaluatorState.CONFIRMED));
    }
}
