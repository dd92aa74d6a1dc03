package fi.verkosto.applications.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private final List<UUID> all = LongStream.rangeClosed(1, 120)
            .mapToObj(number -> new UUID(0, number))
            .toList();
    private final List<UUID> done = new ArrayList<>();

    @Test
    void goesThroughAllPages() {
        Batches.of(this::page, done::addAll);

        assertThat(done).isEqualTo(all);
    }

    @Test
    void doesTheOthersWhereOneFails() {
        UUID bad = all.get(60);

        Batches.of(this::page, those -> {
            if (those.contains(bad)) {
                throw new IllegalStateException("rolled back");
            }
            done.addAll(those);
        });

        assertThat(done).hasSize(119).doesNotContain(bad);
    }

    private List<UUID> page(UUID after, int limit) {
        return all.stream().filter(one -> one.compareTo(after) > 0).limit(limit).toList();
    }
}
