package fi.verkosto.api.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, and where the next begins. */
public record Page<T>(
        List<T> items,

        @Schema(description = "The cursor of the next page; null on the last", nullable = true)
        String next) {

    /** How many items a page has at the most. */
    public static final int LARGEST = 200;

    /** How many items a page has when the request does not say. */
    public static final String USUAL = "50";

    /**
     * Makes a page of a list that was read one longer than the page.
     *
     * @param read the items, {@code limit + 1} of them if there is a next page
     * @param cursor what the next page begins after, of the last item shown
     */
    public static <S, T> Page<T> of(List<S> read, int limit, Function<S, T> shown, Function<S, Cursor> cursor) {
        List<S> items = read.size() > limit ? read.subList(0, limit) : read;
        String next = read.size() > limit ? cursor.apply(items.getLast()).toString() : null;
        return new Page<>(items.stream().map(shown).toList(), next);
    }
}
