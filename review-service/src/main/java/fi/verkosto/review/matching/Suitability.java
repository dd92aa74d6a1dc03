package fi.verkosto.review.matching;

/**
 * How well an evaluator suits an application: the share of its themes that they know, in whole per cent, rounded down. An
 * application without themes suits everybody. The language is no matter of degree: who does not read it is not asked.
 */
public final class Suitability {

    /** Of somebody who knows every theme. */
    public static final int MOST = 100;

    private Suitability() {}

    public static int of(Application application, Evaluator evaluator) {
        if (application.themes().isEmpty()) {
            return MOST;
        }
        long known = application.themes().stream()
                .filter(evaluator.themes()::contains)
                .count();
        return (int) (MOST * known / application.themes().size());
    }

    public static boolean languageFits(Application application, Evaluator evaluator) {
        return application.language().map(evaluator.languages()::contains).orElse(true);
    }
}
