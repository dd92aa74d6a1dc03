package fi.verkosto.checks;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassRegistry;
import groovy.lang.Script;
import java.util.LinkedHashMap;
import java.util.Map;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured makes a Groovy script of each path into a JSON body, and compiles it anew at each look: most of what a test with
 * such looks costs. Here a path is compiled once, and every look runs it on the body that it is given.
 */
public final class CompiledPaths {

    /** Those with an ID in them are looked at by one test only: what has not been asked for long goes. */
    private static final int KEPT = 500;

    private static final Map<String, Class<? extends Script>> COMPILED = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Class<? extends Script>> eldest) {
            return size() > KEPT;
        }
    };

    private CompiledPaths() {}

    /** From now on, for everybody who uses this Groovy. */
    public static synchronized void keep() {
        MetaClassRegistry registry = GroovySystem.getMetaClassRegistry();
        MetaClass shell = registry.getMetaClass(GroovyShell.class);
        if (!(shell instanceof KeepingShell)) {
            registry.setMetaClass(GroovyShell.class, new KeepingShell(shell));
        }
    }

    private static synchronized Class<? extends Script> compiled(String path) {
        // A shell of its own for each, as REST Assured has: else the class would be kept as long as the shell.
        return COMPILED.computeIfAbsent(
                path, text -> new GroovyShell().parse(text).getClass());
    }

    private static final class KeepingShell extends DelegatingMetaClass {

        private KeepingShell(MetaClass delegate) {
            super(delegate);
        }

        @Override
        public Object invokeMethod(Object shell, String method, Object[] arguments) {
            if (method.equals("evaluate") && arguments.length == 1 && arguments[0] instanceof CharSequence path) {
                Binding binding = ((GroovyShell) shell).getContext();
                return InvokerHelper.createScript(compiled(path.toString()), binding)
                        .run();
            }
            return super.invokeMethod(shell, method, arguments);
        }
    }
}
