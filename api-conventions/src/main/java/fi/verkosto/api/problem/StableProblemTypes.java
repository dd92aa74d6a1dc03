package fi.verkosto.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.verkosto.api.body.ConsumedTypes;
import fi.verkosto.api.constraint.ConstraintFaults;
import fi.verkosto.api.json.JsonFaults;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.transaction.DatabaseFailure;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotSupportedException;
import java.io.CharConversionException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Gives the problems that no code of ours threw our stable types and texts: no route, no token, no right, a body that does
 * not fit, another transaction that was faster, a database that is away. What nobody expected is 500, whose request ID leads
 * to the log, never with a class name or a stack trace.
 */
@ApplicationScoped
class StableProblemTypes implements ProblemPostProcessor {

    static final int PRIORITY = 200;
    private static final Set<String> UNSTORABLE = Set.of("22003", "22007", "22008", "22021", "22P02", "22P05");
    private static final long RETRY_AFTER_SECONDS = 5;

    private static final LocalizedText SAME_KEY = new LocalizedText(
            "Yhteys tietokantaan katkesi, kun pyyntöä vahvistettiin: se on voinut tulla voimaan. Toista se samana; sama"
                    + " Idempotency-Key kertoo, miten kävi. Jos avainta ei ole, lue ensin, mitä nyt on tallessa.",
            "Förbindelsen till databasen bröts när begäran bekräftades: den kan ha trätt i kraft. Upprepa den"
                    + " oförändrad; samma Idempotency-Key berättar hur det gick. Utan nyckel: läs först vad som finns nu.",
            "The connection to the database was lost while the request was being committed: it may have taken effect."
                    + " Repeat it unchanged; the same Idempotency-Key gives the outcome. Without a key, read first what is"
                    + " there now.");

    private final Problems problems;
    private final ConsumedTypes consumed;
    private final CurrentVertxRequest request;

    StableProblemTypes(Problems problems, ConsumedTypes consumed, CurrentVertxRequest request) {
        this.problems = problems;
        this.consumed = consumed;
        this.request = request;
    }

    @Override
    public int priority() {
        return PRIORITY;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        HttpProblem ofDatabase = ofDatabase(DatabaseFailure.of(context.cause));
        if (ofDatabase != null) {
            return ofDatabase;
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

    private HttpProblem ofDatabase(DatabaseFailure failure) {
        return switch (failure) {
            case CONTENTION, AWAY ->
                problems.of(new Refusal(CommonError.TEMPORARILY_UNAVAILABLE).retryAfter(RETRY_AFTER_SECONDS));
            case UNKNOWN_OUTCOME ->
                problems.of(new Refusal(CommonError.OUTCOME_UNKNOWN)
                        .detail(SAME_KEY)
                        .retryAfter(RETRY_AFTER_SECONDS));
            case DUPLICATE -> problems.of(CommonError.CONFLICT).build();
            case NONE -> null;
        };
    }

    private HttpProblem ofCause(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> problems.of(refusal);
            case ConstraintViolationException violated ->
                invalid(ConstraintFaults.of(violated.getConstraintViolations()));
            case JsonProcessingException malformed -> invalid(List.of(JsonFaults.of(malformed)));
            case CharConversionException unreadable -> invalid(List.of(JsonFaults.of(unreadable)));
            case NotSupportedException _ -> problems.of(ofAnotherKind());
            case SQLException sql when isUnstorable(sql) -> invalid(List.of());
            default -> null;
        };
    }

    private HttpProblem invalid(List<Fault> faults) {
        return problems.of(new Refusal(CommonError.INVALID_REQUEST).faults(faults));
    }

    private Refusal ofAnotherKind() {
        HttpServerRequest current = request.getCurrent().request();
        return consumed.refusal(current.method().name(), current.path());
    }

    private HttpProblem ofStatus(CommonError code, HttpProblem problem) {
        HttpProblem.Builder builder = problems.of(code);
        problem.getHeaders().forEach(builder::withHeader);
        return builder.build();
    }

    /** What no column holds: a null character, a time or a number beyond all limits; in bodies it was found before. */
    private static boolean isUnstorable(SQLException failure) {
        return failure.getSQLState() != null && UNSTORABLE.contains(failure.getSQLState());
    }
}
