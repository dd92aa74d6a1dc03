package fi.verkosto.review.signing;

import fi.verkosto.receipts.LotteryCommitment;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.receipts.RecordEnd;
import fi.verkosto.receipts.SigningKey;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs what nobody shall need to trust us for: the installation's one, whose public half is published with the
 * receipts. Read at the start: one that cannot be used must not be noticed at the first signature.
 */
@Startup
@ApplicationScoped
public class InstallationKey {

    private final SigningKey key;

    InstallationKey(@ConfigProperty(name = "verkosto.receipts.key-file") Path file) {
        key = SigningKey.read(file);
    }

    public String sign(RecordEnd end) {
        return key.sign(end);
    }

    public String sign(LotteryCommitment commitment) {
        return key.sign(commitment);
    }

    public String sign(LotteryDraw draw) {
        return key.sign(draw);
    }
}
