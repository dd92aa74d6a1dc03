package fi.verkosto.api.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For a value in a column of JSON that is read much more often than it changes: the same text gives the same value to all
 * who read it, so it must not change, nor anything within.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadOnce {}
