package fi.verkosto.applications.call.search;

import fi.verkosto.api.query.QueryRefusal;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.staff.StaffRole;
import fi.verkosto.applications.call.terms.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds published calls for everybody, and drafts for their staff. */
@ApplicationScoped
public class SearchCalls {

    private static final int MOST_WORDS = 10;

    private static final String OPENS = "cast(terms ->> 'opensAt' as timestamptz)";
    private static final String CLOSES = "cast(terms ->> 'closesAt' as timestamptz)";
    private static final String SUM = "cast(terms -> 'totalSum' ->> 'amount' as numeric)";
    private static final String TEXTS = """
            lower(concat_ws(' ', terms ->> 'caseNumber', terms -> 'names' ->> 'fi', terms -> 'names' ->> 'sv', terms -> 'names' ->> 'en',
              terms -> 'descriptions' ->> 'fi', terms -> 'descriptions' ->> 'sv', terms -> 'descriptions' ->> 'en')
              collate "fi-x-icu")""";

    private final Session session;
    private final Calls calls;

    SearchCalls(Session session, Calls calls) {
        this.session = session;
        this.calls = calls;
    }

    /**
     * A page of calls.
     *
     * @param viewer whose drafts are shown as well; null for nobody's
     * @param after the call before the page; one that sorts before all others for the first page
     */
    public List<GrantCall> page(CallQuery query, Viewer viewer, Instant now, UUID after, int limit) {
        Conditions conditions = new Conditions();
        conditions.drafts(viewer);
        if (query.agency() != null) {
            conditions.add("agency = :agency");
            conditions.set("agency", query.agency());
        }
        conditions.phase(query.phase(), now);
        conditions.texts(query.text());
        conditions.range(OPENS, "opens", times(query.opens()));
        conditions.range(CLOSES, "closes", times(query.closes()));
        conditions.range(SUM, "sum", query.sum());
        if (query.region() != null) {
            conditions.add("(coalesce(terms -> 'regions', '[]') in ('[]', 'null')"
                    + " or terms -> 'regions' @> to_jsonb(cast(:region as text)))");
            conditions.set("region", query.region());
        }
        boolean isFirstPage = after.equals(new UUID(0, 0));
        String key = query.sort().expression();
        if (!isFirstPage) {
            requireKnown(after);
            conditions.add("(%s, id) %s (select %s, id from grant_call where id = :after)"
                    .formatted(key, query.descending() ? "<" : ">", key));
            conditions.set("after", after);
        }
        String direction = query.descending() ? " desc" : "";
        NativeQuery<GrantCall> sql = session.createNativeQuery(
                "select * from grant_call where " + String.join(" and ", conditions.sql) + " order by " + key
                        + direction + ", id" + direction + " limit :limit",
                GrantCall.class);
        conditions.values.forEach(sql::setParameter);
        return sql.setParameter("limit", limit).list();
    }

    /** A draft may have been deleted since the last page; nothing sorts after what is not there. */
    private void requireKnown(UUID after) {
        if (calls.find(after).isEmpty()) {
            throw QueryRefusal.cursor();
        }
    }

    private static CallQuery.Range<OffsetDateTime> times(CallQuery.Range<Instant> range) {
        return new CallQuery.Range<>(
                range.from() == null ? null : range.from().atOffset(ZoneOffset.UTC),
                range.to() == null ? null : range.to().atOffset(ZoneOffset.UTC));
    }

    /**
     * Who looks.
     *
     * @param organisation that they act for; null for none
     */
    public record Viewer(String person, String organisation) {}

    private static final class Conditions {

        private static final String STAFF = "staff @> jsonb_build_object('members',"
                + " jsonb_build_array(jsonb_build_object('person', cast(:person as text)%s)))";

        private final List<String> sql = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String condition) {
            sql.add(condition);
        }

        void set(String name, Object value) {
            values.put(name, value);
        }

        /** Their own: of the agency that they act for, or of another where they do what outsiders do as well. */
        void drafts(Viewer viewer) {
            if (viewer == null) {
                add("state <> 'DRAFT'");
                return;
            }
            String external = Arrays.stream(StaffRole.values())
                    .filter(StaffRole::isExternal)
                    .map(role -> " or " + STAFF.formatted(", 'role', '" + role + "'"))
                    .collect(Collectors.joining());
            add("(state <> 'DRAFT' or (agency = :organisation and " + STAFF.formatted("") + ")" + external + ")");
            set("person", viewer.person());
            set("organisation", viewer.organisation() == null ? "" : viewer.organisation());
        }

        void phase(Phase phase, Instant now) {
            if (phase == null) {
                return;
            }
            add("state <> 'DRAFT'");
            add(
                    switch (phase) {
                        case UPCOMING -> OPENS + " > :now";
                        case OPEN -> OPENS + " <= :now and " + CLOSES + " > :now";
                        case CLOSED -> CLOSES + " <= :now";
                    });
            set("now", now.atOffset(ZoneOffset.UTC));
        }

        void texts(String text) {
            if (text == null) {
                return;
            }
            String[] words = text.toLowerCase(Locale.ROOT).split("[\\p{IsWhite_Space}]+", MOST_WORDS);
            for (int i = 0; i < words.length; i++) {
                add(TEXTS + " like :word" + i);
                String literal =
                        words[i].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
                set("word" + i, "%" + literal + "%");
            }
        }

        void range(String expression, String name, CallQuery.Range<?> range) {
            if (range.from() != null) {
                add(expression + " >= :" + name + "From");
                set(name + "From", range.from());
            }
            if (range.to() != null) {
                add(expression + " <= :" + name + "To");
                set(name + "To", range.to());
            }
        }
    }

    /**
     * When published calls last looked different, and when they next will by themselves.
     *
     * @param changedAt never later than now; null without calls
     * @param nextChange null if no call opens or closes any more
     */
    public record Freshness(Instant changedAt, Instant nextChange) {}

    public Freshness freshness(Instant now) {
        Object[] found = session.createNativeQuery("""
                        select greatest(max(updated_at), max(%1$s) filter (where %1$s <= :now),
                                        max(%2$s) filter (where %2$s <= :now)) as changed_at,
                               least(min(%1$s) filter (where %1$s > :now),
                                     min(%2$s) filter (where %2$s > :now)) as next_change
                        from grant_call where state <> 'DRAFT'""".formatted(OPENS, CLOSES), Object[].class)
                .addScalar("changed_at", Instant.class)
                .addScalar("next_change", Instant.class)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new Freshness((Instant) found[0], (Instant) found[1]);
    }
}
