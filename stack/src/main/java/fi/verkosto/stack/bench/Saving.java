package fi.verkosto.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.time.Duration;
import java.util.List;

/** How long a section takes to save, beside how long the same section takes to read. */
final class Saving implements Bench {
    private static final int ROUNDS = 3;
    private static final Duration EACH = Duration.ofSeconds(8);
    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final List<String> USERS = List.of("omnia", "osao", "gradia", "tredu");

    @Override
    public String name() {
        return "saving";
    }

    @Override
    public String about() {
        return "p50 and p99 of saving a section beside reading it, one person alone and four at once";
    }

    @Override
    public void run(BenchStage stage) {
        BenchCall call = BenchCall.open(stage);
        List<Section> sections = USERS.stream()
                .map(user -> new Section(stage.as(user), "/v1/applications/" + call.draft(user) + "/sections/basics"))
                .toList();
        Section one = sections.getFirst();
        Load reading = new Load(List.of(one::read));
        Load saving = new Load(List.of(one::save));
        Load atOnce =
                new Load(sections.stream().<Runnable>map(each -> each::save).toList());
        new Load(List.of(() -> {
                    one.read();
                    one.save();
                }))
                .warmUp(stage, WARM_UP);
        Times read = Times.NONE;
        Times saved = Times.NONE;
        Times savedAtOnce = Times.NONE;
        // In turns, so that whatever else the machine does hits all alike.
        for (int round = 0; round < ROUNDS; round++) {
            read = read.and(reading.runFor(EACH).times());
            saved = saved.and(saving.runFor(EACH).times());
            savedAtOnce = savedAtOnce.and(atOnce.runFor(EACH).times());
        }
        tell(stage, "reading, one person", read, read);
        tell(stage, "saving, one person", saved, read);
        tell(stage, "saving, four at once", savedAtOnce, read);
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

    private static final class Section {
        private final Portal applicant;
        private final String path;
        private String etag;

        Section(Portal applicant, String path) {
            this.applicant = applicant;
            this.path = path;
            this.etag = applicant.get(path).expect(200).etag();
        }

        void read() {
            applicant.get(path).expect(200);
        }

        void save() {
            JsonNode patch = Json.object().put("summary", "Saved " + System.nanoTime());
            etag = applicant
                    .patch(path)
                    .ifMatch(etag)
                    .mergePatch(patch)
                    .expect(200)
                    .etag();
        }
    }
}
