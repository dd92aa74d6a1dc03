package fi.verkosto.gateway.page;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns our Markdown into HTML; what of it is HTML already is shown as it is written. */
public final class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    /** Another page of {@code docs}, which is served under its name. */
    private static final Pattern NEIGHBOUR = Pattern.compile("([a-z-]+)\\.md(#.*)?");

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(_ -> attributes())
            .build();

    private Markdown() {}

    public static RawString html(String text) {
        return new RawString(RENDERER.render(PARSER.parse(text)));
    }

    private static AttributeProvider attributes() {
        return (node, tag, attributes) -> {
            if (node instanceof Link) {
                attributes.computeIfPresent(
                        "href", (_, address) -> NEIGHBOUR.matcher(address).replaceFirst("/docs/$1$2"));
            }
            if (tag.equals("pre")) {
                // Whoever has no mouse scrolls it too.
                attributes.put("tabindex", "0");
            }
        };
    }
}
