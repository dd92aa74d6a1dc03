package fi.verkosto.stack.cli;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "token", description = "Prints an access token of a demonstration user.")
final class TokenCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "USER",
            description =
                    "officer, presenter, presenter-2, decider, decider-2, evaluator-1 to evaluator-3, observer, administrator,"
                            + " an applicant (omnia, osao, gradia, tredu, turku, salpaus, sakky, riveria, outsider)"
                            + " or integrator.")
    private String user = "";

    @Override
    public Integer call() {
        CurrentStack current = CurrentStack.find();
        current.running();
        try {
            System.out.println(
                    LocalStack.of(current.checkout(), current.ports()).token(user));
            return 0;
        } catch (IllegalArgumentException refused) {
            throw new CommandRefused(refused.getMessage());
        } catch (UncheckedIOException e) {
            throw new CommandRefused("Keycloak does not answer: ./verkosto status");
        }
    }
}
