package fi.verkosto.review.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up applications and evaluators. */
final class Instances {

    static final Duration LONG = Duration.ofMinutes(2);

    private Instances() {}

    static UUID id(int application) {
        return new UUID(1, application);
    }

    static Application application(int number, int demand, String... themes) {
        return new Application(id(number), number + "/340/2018", demand, Optional.empty(), Set.of(themes));
    }

    static Evaluator evaluator(int number, int capacity, String... themes) {
        return new Evaluator("evaluator-" + number, capacity, 0, Set.of("fi"), Set.of(themes));
    }

    static MatchingInput input(List<Application> applications, List<Evaluator> evaluators) {
        return new MatchingInput(applications, evaluators, Set.of(), Set.of(), 1, LONG);
    }

    static MatchingInput withLimit(MatchingInput input, Duration limit) {
        return new MatchingInput(
                input.applications(), input.evaluators(), input.forbidden(), input.fixed(), input.seed(), limit);
    }

    static MatchingInput withSeed(MatchingInput input, long seed) {
        return new MatchingInput(
                input.applications(), input.evaluators(), input.forbidden(), input.fixed(), seed, input.timeLimit());
    }

    /** Whatever suitability each evaluator (row) shall have for each application: by a hundred themes for each of these. */
    static MatchingInput ofMatrix(int[][] suitability) {
        List<Application> applications = IntStream.range(0, suitability[0].length)
                .mapToObj(number -> application(number, 1, themes(number, Suitability.MOST)))
                .toList();
        List<Evaluator> evaluators = IntStream.range(0, suitability.length)
                .mapToObj(number -> evaluator(
                        number,
                        1,
                        IntStream.range(0, suitability[number].length)
                                .boxed()
                                .flatMap(application ->
                                        Arrays.stream(themes(application, suitability[number][application])))
                                .toArray(String[]::new)))
                .toList();
        return input(applications, evaluators);
    }

    private static String[] themes(int application, int count) {
        return IntStream.range(0, count)
                .mapToObj(theme -> application + "-" + theme)
                .toArray(String[]::new);
    }

    /** Few enough to try every matching. */
    static MatchingInput small(long seed) {
        Random random = new Random(seed);
        int demand = 1 + random.nextInt(2);
        List<Application> applications = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(number -> new Application(
                        id(number),
                        number + "/340/2018",
                        demand,
                        random.nextInt(4) == 0 ? Optional.of("sv") : Optional.empty(),
                        some(random, 4, 3)))
                .toList();
        List<Evaluator> evaluators = IntStream.range(0, 3 + random.nextInt(3))
                .mapToObj(number -> new Evaluator(
                        "evaluator-" + number,
                        1 + random.nextInt(3),
                        0,
                        random.nextInt(3) > 0 ? Set.of("fi", "sv") : Set.of("fi"),
                        some(random, 4, 3)))
                .toList();
        Set<Pair> forbidden = pairs(random, applications, evaluators, 8);
        Set<Pair> fixed = pairs(random, applications, evaluators, 12);
        List<Evaluator> loaded = evaluators.stream()
                .map(evaluator -> new Evaluator(
                        evaluator.person(),
                        evaluator.capacity(),
                        (int) fixed.stream()
                                .filter(pair -> pair.evaluator().equals(evaluator.person()))
                                .count(),
                        evaluator.languages(),
                        evaluator.themes()))
                .toList();
        return new MatchingInput(applications, loaded, forbidden, fixed, seed, LONG);
    }

    private static Set<Pair> pairs(
            Random random, List<Application> applications, List<Evaluator> evaluators, int oneIn) {
        return applications.stream()
                .flatMap(application ->
                        evaluators.stream().map(evaluator -> new Pair(application.id(), evaluator.person())))
                .filter(_ -> random.nextInt(oneIn) == 0)
                .collect(Collectors.toSet());
    }

    private static Set<String> some(Random random, int of, int most) {
        Set<String> themes = new HashSet<>();
        int count = random.nextInt(most + 1);
        for (int theme = 0; theme < count; theme++) {
            themes.add("theme-" + random.nextInt(of));
        }
        return themes;
    }

    /** As a call might have: themes that many know and some that few know, languages, a few conflicts. */
    static MatchingInput large(int applications, int evaluators, int demand, int themes, long seed) {
        Random random = new Random(seed);
        List<Application> all = new ArrayList<>();
        for (int number = 0; number < applications; number++) {
            String language = random.nextInt(100) < 88 ? "fi" : "sv";
            all.add(new Application(
                    id(number), number + "/340/2018", demand, Optional.of(language), rare(random, themes, 3)));
        }
        int capacity = (int) Math.ceil(1.1 * demand * applications / evaluators);
        List<Evaluator> people = new ArrayList<>();
        for (int number = 0; number < evaluators; number++) {
            Set<String> languages = random.nextInt(3) == 0 ? Set.of("fi", "sv") : Set.of("fi");
            people.add(new Evaluator("evaluator-" + number, capacity, 0, languages, rare(random, themes, 3)));
        }
        return new MatchingInput(all, people, pairs(random, all, people, 50), Set.of(), seed, LONG);
    }

    private static Set<String> rare(Random random, int of, int most) {
        Set<String> themes = new HashSet<>();
        int count = 1 + random.nextInt(most);
        for (int theme = 0; theme < count; theme++) {
            int frequent = random.nextInt(of);
            themes.add("theme-" + random.nextInt(frequent + 1));
        }
        return themes;
    }
}
