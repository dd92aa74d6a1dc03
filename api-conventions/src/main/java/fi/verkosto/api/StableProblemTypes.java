package fi.verkosto.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.io.CharConversionException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * Gives the problems that no code of ours threw our stable types and texts: no route, no token, no right, a body that does
 * not fit, another transaction that was faster, a database that is away. What nobody expected is 500 with an opaque ID that
 * leads to the log, never with a class name or a stack trace.
 */
@ApplicationScoped
class StableProblemTypes implements ProblemPostProcessor {

    private static final int BEFORE_LOGGING = 200;
    private static final int ID_BYTES = 8;
    private static final long RETRY_AFTER_SECONDS = 5;

    private final SecureRandom random = new SecureRandom();
    private final Problems problems;

    StableProblemTypes(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int priority() {
        return BEFORE_LOGGING;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        for (Throwable cause = context.cause; cause != null; cause = cause.getCause()) {
            HttpProblem known = ofCause(cause);
            if (known != null) {
                return known;
            }
        }
        return CommonError.ofStatus(problem.getStatusCode())
                .map(code -> ofStatus(code, problem))
                .orElse(problem);
    }

    private HttpProblem ofCause(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> problems.of(refusal);
            case ConstraintViolationException violated ->
                invalid(ConstraintFaults.of(violated.getConstraintViolations()));
            case JsonProcessingException malformed -> invalid(List.of(JsonFaults.of(malformed)));
            case CharConversionException unreadable -> invalid(List.of(JsonFaults.of(unreadable)));
            case OptimisticLockException _ ->
                problems.of(CommonError.STALE_VERSION).build();
            case SQLException sql
            when isAway(sql) ->
                problems.of(CommonError.TEMPORARILY_UNAVAILABLE)
                        .withHeader("Retry-After", RETRY_AFTER_SECONDS)
                        .build();
            case SQLException sql when isUnstorable(sql) -> invalid(List.of());
            default -> null;
        };
    }

    private HttpProblem invalid(List<Fault> faults) {
        return problems.of(new Refusal(CommonError.INVALID_REQUEST).faults(faults));
    }

    private HttpProblem ofStatus(CommonError code, HttpProblem problem) {
        HttpProblem.Builder builder = problems.of(code);
        problem.getHeaders().forEach(builder::withHeader);
        if (code == CommonError.INTERNAL_ERROR) {
            byte[] id = new byte[ID_BYTES];
            random.nextBytes(id);
            builder.with("errorId", HexFormat.of().formatHex(id));
        }
        return builder.build();
    }

    /** A null character in a parameter, which no text of PostgreSQL holds; in bodies it was found before. */
    private static boolean isUnstorable(SQLException failure) {
        return "22021".equals(failure.getSQLState()) || "22P05".equals(failure.getSQLState());
    }

    /** Connection failures, shutdowns, exhausted resources (PostgreSQL, appendix A), or no connection from the pool. */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }
}
