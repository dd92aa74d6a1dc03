package fi.verkosto.api.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A set is read in the order in which it was written, and written in that order again: so what is wrong with one of its
 * elements is told at the place where its writer sees it.
 */
public final class OrderedSets extends SimpleModule {

    public OrderedSets() {
        super("sets in their order");
        addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    }
}
