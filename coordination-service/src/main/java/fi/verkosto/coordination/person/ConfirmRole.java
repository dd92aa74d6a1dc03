package fi.verkosto.coordination.person;

import fi.verkosto.api.value.InvitationCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Whoever has the code of an invitation confirms it, as whom they have signed in, and has its role from then on. A wrong code is counted
 * before the answer is taken, in a transaction of its own.
 */
@ApplicationScoped
public class ConfirmRole {

    private final TryCode tryCode;
    private final UseCode useCode;

    ConfirmRole(TryCode tryCode, UseCode useCode) {
        this.tryCode = tryCode;
        this.useCode = useCode;
    }

    /** Done again it changes nothing. */
    public Person confirm(UUID id, String code) {
        InvitationCode given = new InvitationCode(code);
        tryCode.require(id, given);
        return useCode.confirm(id, given);
    }
}
