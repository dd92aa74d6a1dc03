package fi.verkosto.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How long a section takes to save, beside how long the same section takes to read. */
final class Saving implements Bench {
    private static final int WARM_UP = 100;
    private static final int EACH = 300;
    private static final List<String> USERS = List.of("omnia", "osao", "gradia", "tredu");

    @Override
    public String name() {
        return "saving";
    }

    @Override
    public String about() {
        return "p50 and p99 of saving a section through the gateway, one person alone and four at once";
    }

    @Override
    public void run(BenchStage stage) {
        BenchCall call = BenchCall.open(stage);
        List<Section> sections = USERS.stream()
                .map(user -> new Section(stage.as(user), "/v1/applications/" + call.draft(user) + "/sections/basics"))
                .toList();
        Section section = sections.getFirst();
        section.save(WARM_UP);
        section.read(WARM_UP);
        Times reading = section.read(EACH);
        Times alone = section.save(EACH);
        Times atOnce =
                Times.ofNanos(AtOnce.run(sections.stream()
                                .<Callable<List<Long>>>map(each -> () -> each.timesOfSaving(EACH))
                                .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList());
        tell(stage, "reading, one person", reading, reading);
        tell(stage, "saving, one person", alone, reading);
        tell(stage, "saving, four at once", atOnce, reading);
    }

    private static void tell(BenchStage stage, String what, Times times, Times unit) {
        stage.tell(
                "%-22s p50 %6.1f ms   p99 %6.1f ms   p50 / p50 of reading %.2f   p99 / p50 %.2f",
                what,
                times.percentile(50),
                times.percentile(99),
                times.percentile(50) / unit.percentile(50),
                times.percentile(99) / times.percentile(50));
    }

    private record Section(Portal applicant, String path) {

        Times read(int times) {
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                long begin = System.nanoTime();
                applicant.get(path).expect(200);
                nanos.add(System.nanoTime() - begin);
            }
            return Times.ofNanos(nanos);
        }

        Times save(int times) {
            return Times.ofNanos(timesOfSaving(times));
        }

        List<Long> timesOfSaving(int times) {
            List<Long> nanos = new ArrayList<>();
            String etag = applicant.get(path).expect(200).etag();
            for (int i = 0; i < times; i++) {
                JsonNode patch = Json.object().put("summary", "Saved " + System.nanoTime());
                long begin = System.nanoTime();
                Answer saved =
                        applicant.patch(path).ifMatch(etag).mergePatch(patch).expect(200);
                nanos.add(System.nanoTime() - begin);
                etag = saved.etag();
            }
            return nanos;
        }
    }
}
