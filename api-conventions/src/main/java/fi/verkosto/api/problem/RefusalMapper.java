package fi.verkosto.api.problem;

import fi.verkosto.api.refusal.Refusal;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

@Provider
class RefusalMapper extends ExceptionMapperBase<Refusal> {

    private final Problems problems;

    RefusalMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        return problems.of(refusal);
    }
}
