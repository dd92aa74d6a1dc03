package fi.verkosto.stack.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Times several things in turns, so that whatever else the machine does hits all alike. */
final class InTurns {

    private static final int WARM_UP = 20;

    private InTurns() {}

    /** By name, how long each took, that many times after some that do not count. */
    static Map<String, Times> timed(Map<String, Runnable> things, int times) {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int i = -WARM_UP; i < times; i++) {
            for (Map.Entry<String, Runnable> thing : things.entrySet()) {
                long begin = System.nanoTime();
                thing.getValue().run();
                if (i >= 0) {
                    nanos.computeIfAbsent(thing.getKey(), _ -> new ArrayList<>())
                            .add(System.nanoTime() - begin);
                }
            }
        }
        return nanos.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, thing -> Times.ofNanos(thing.getValue())));
    }
}
