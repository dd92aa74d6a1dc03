package fi.verkosto.stack.parts;

/** What a stack is started for. */
public enum Purpose {
    /** To be shown and tested: starts fast and needs little memory. */
    DEMONSTRATION("-XX:TieredStopAtLevel=1"),
    /** To be measured: compiled like in production. */
    MEASUREMENT("-XX:TieredStopAtLevel=4");

    private final String compiler;

    Purpose(String compiler) {
        this.compiler = compiler;
    }

    /** The option of a JVM that says how far it compiles; the last one on a command line holds. */
    public String compiler() {
        return compiler;
    }
}
