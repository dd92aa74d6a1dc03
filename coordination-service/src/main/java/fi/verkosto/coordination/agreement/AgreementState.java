package fi.verkosto.coordination.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a proposal of a transfer agreement is. */
@Schema(
        name = "TransferAgreementState",
        description =
                "PROPOSED: waits for the members; CONFIRMED: every organisation has agreed to its share; OBJECTED: a member"
                        + " did not agree; REPLACED: another one has come in its place")
public enum AgreementState {
    PROPOSED,
    CONFIRMED,
    OBJECTED,
    REPLACED
}
