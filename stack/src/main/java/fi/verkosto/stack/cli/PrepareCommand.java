package fi.verkosto.stack.cli;

import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.KeycloakDistribution;
import picocli.CommandLine.Command;

@Command(name = "prepare", hidden = true, description = "Does once after a build what would slow the first start.")
final class PrepareCommand implements Runnable {
    @Override
    public void run() {
        Checkout checkout = Checkout.find();
        KeycloakDistribution.in(checkout).prepare(checkout.logs().resolve("build-keycloak.log"));
    }
}
