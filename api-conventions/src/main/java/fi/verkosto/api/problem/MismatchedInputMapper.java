package fi.verkosto.api.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fi.verkosto.api.json.JsonFaults;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** For the one kind of malformed body that the framework would answer by itself, without a problem. */
@Provider
@Priority(Priorities.USER - 1)
class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException> {

    private final Problems problems;

    MismatchedInputMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected HttpProblem toProblem(MismatchedInputException exception) {
        return problems.of(new Refusal(CommonError.INVALID_REQUEST).faults(List.of(JsonFaults.of(exception))));
    }
}
