package fi.verkosto.applications.receipt.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the published keys look, for the description; the library writes them. */
@Schema(name = "ReceiptKeys")
record KeySet(List<Key> keys) {

    @Schema(name = "ReceiptKey")
    record Key(
            @Schema(examples = "OKP") String kty,
            @Schema(examples = "Ed25519") String crv,

            @Schema(description = "The key's thumbprint (RFC 7638), by which a receipt names it")
            String kid,

            @Schema(examples = "sig") String use,
            @Schema(examples = "EdDSA") String alg,

            @Schema(description = "The public key, base64url")
            String x) {}
}
