package fi.verkosto.review.matching;

import com.google.ortools.Loader;

/** The native library of OR-Tools: unpacked and loaded once, and not before somebody matches. */
final class Solvers {

    static {
        Loader.loadNativeLibraries();
    }

    private Solvers() {}

    static void load() {
        // By the initialiser.
    }
}
