package fi.verkosto.review.evaluator;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows officers the register of their agency, and everybody their own entries. */
@ApplicationScoped
public class ReadRegister {

    private final Evaluators evaluators;
    private final RegisterAccess access;

    ReadRegister(Evaluators evaluators, RegisterAccess access) {
        this.evaluators = evaluators;
        this.access = access;
    }

    @Transactional
    public Evaluator read(UUID id) {
        Evaluator evaluator = evaluators.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.roleIn(evaluator);
        return evaluator;
    }

    /** Entries of the caller's agency, by ascending ID. */
    @Transactional
    public List<EvaluatorRow> page(RegisterFilter filter, UUID after, int limit) {
        return evaluators.page(access.agency(), filter, access.person(), after, limit);
    }

    /** The caller's own, with all agencies. */
    @Transactional
    public List<Evaluator> own(UUID after, int limit) {
        return evaluators.ofPerson(access.person(), after, limit);
    }
}
