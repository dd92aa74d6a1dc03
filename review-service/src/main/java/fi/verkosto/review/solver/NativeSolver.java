package fi.verkosto.review.solver;

import com.google.ortools.Loader;

/** The native library of OR-Tools: unpacked and loaded once, and not before somebody needs it. */
public final class NativeSolver {

    static {
        Loader.loadNativeLibraries();
    }

    private NativeSolver() {}

    public static void load() {
        // By the initialiser.
    }
}
