package fi.verkosto.review.invitation;

import fi.verkosto.api.value.InvitationCode;
import fi.verkosto.review.evaluator.Evaluator;
import fi.verkosto.review.evaluator.Expertise;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Whoever has the code of an invitation answers it, as whom they have signed in: by that, and by nothing else, the agency knows from
 * then on who it was that it invited. A wrong code is counted before the answer is taken, in a transaction of its own.
 */
@ApplicationScoped
public class AnswerByCode {

    private final TryCode tryCode;
    private final UseCode useCode;

    AnswerByCode(TryCode tryCode, UseCode useCode) {
        this.tryCode = tryCode;
        this.useCode = useCode;
    }

    /** Answers the person's entry in the register; done again it changes nothing. */
    public Evaluator accept(UUID id, String code, Expertise expertise) {
        InvitationCode given = new InvitationCode(code);
        tryCode.require(id, given);
        return useCode.accept(id, given, expertise);
    }

    /** Nobody comes into the register by it. */
    public void decline(UUID id, String code, String reason) {
        InvitationCode given = new InvitationCode(code);
        tryCode.require(id, given);
        useCode.decline(id, given, reason);
    }
}
