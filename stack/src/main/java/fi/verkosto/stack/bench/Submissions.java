package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.stack.parts.Service;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Submissions per second through the gateway, beside pgbench running the SQL of one of them on the same server with fsync
 * on: how much of what the database alone could do is left once HTTP, rights, rules, hashes and signatures are paid for.
 */
final class Submissions implements Bench {
    private static final int WARM_UP = 10;
    private static final int EACH = 60;
    private static final List<String> USERS =
            List.of("omnia", "osao", "gradia", "tredu", "turku", "salpaus", "sakky", "riveria");

    @Override
    public String name() {
        return "submissions";
    }

    @Override
    public String about() {
        return "submissions per second through the gateway, beside pgbench running the same SQL on the same server";
    }

    @Override
    public void run(BenchStage stage) {
        PgBench.requireInstalled();
        BenchCall call = BenchCall.open(stage);
        List<Draft> drafts = USERS.stream()
                .map(user -> new Draft(stage.as(user), "/v1/applications/" + call.complete(user)))
                .toList();
        submissionsPerSecond(drafts, WARM_UP);
        CapturedTransaction one = CapturedTransaction.of(
                stage,
                Service.APPLICATIONS,
                "submission",
                () -> drafts.getFirst().submit(1));
        double served = submissionsPerSecond(drafts, EACH);
        double database = new PgBench(stage, Service.APPLICATIONS).transactionsPerSecond(one, drafts.size());
        double servedAgain = submissionsPerSecond(drafts, EACH);
        double mean = (served + servedAgain) / 2;
        stage.tell(
                "statements in the transaction of a submission: %d",
                one.statements().size());
        stage.tell("through the gateway  %7.1f submissions/s (%.1f, %.1f)", mean, served, servedAgain);
        stage.tell("pgbench, same SQL    %7.1f transactions/s", database);
        stage.tell("ratio                %7.2f", mean / database);
    }

    private static double submissionsPerSecond(List<Draft> drafts, int each) {
        long begin = System.nanoTime();
        AtOnce.run(drafts.stream()
                .<Callable<Integer>>map(draft -> () -> draft.submit(each))
                .toList());
        return drafts.size() * each / ((System.nanoTime() - begin) / 1e9);
    }

    /** An application that is complete, and so can be submitted again and again while the call is open. */
    private record Draft(Portal applicant, String path) {

        int submit(int times) {
            String etag = applicant.get(path).expect(200).etag();
            for (int i = 0; i < times; i++) {
                Answer submitted = applicant
                        .post(path + "/submissions")
                        .once()
                        .ifMatch(etag)
                        .expect(201);
                etag = submitted.etag();
            }
            return times;
        }
    }
}
