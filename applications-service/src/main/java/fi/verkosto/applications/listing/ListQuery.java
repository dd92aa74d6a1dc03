package fi.verkosto.applications.listing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The SQL of a list, put together from its filter, with the values in their order. */
final class ListQuery {

    private static final String SHOWN = """
            select a.id, a.strand, a.state, a.case_number, a.lead_organisation, p.name_fi, p.name_sv,
                a.submissions > 0 as submitted, a.title, a.organisations, a.regions, a.total_costs, a.requested_grant,
                case when a.state <> 'DECLINED' then a.awarded_grant end as awarded_grant, a.listed_completeness, a.created_at, a.listed_update, a.submitted_at, a.last_changed_at, a.position,
                exists (select 1 from application_party mine join application_party other
                        on other.call_id = mine.call_id and other.organisation = mine.organisation
                        and other.application_id <> mine.application_id and other.application_id <> all (?)
                        and other.living
                    where mine.application_id = a.id and mine.living) as overlaps,
                case when a.submissions > 0 then (select min(l.licence_to) from provider l
                    where l.business_id = any (a.organisations) and l.licence_to < (
                        select cast(c.terms ->> 'projectEnd' as date) from grant_call c where c.id = a.call_id)) end
                    as licence_ends_on
            from (""";

    private static final String NAMED = ") a left join provider p on p.business_id = a.lead_organisation";

    private final StringBuilder where = new StringBuilder("a.id <> all (?) and a.call_id = ?");
    private final List<Object> values = new ArrayList<>();
    private final ListOrder order;
    private final boolean descending;

    ListQuery(UUID callId, ListFilter filter, ListOrder order, boolean descending) {
        this.order = order;
        this.descending = descending;
        UUID[] leftOut = filter.leftOut().toArray(UUID[]::new);
        values.add(leftOut);
        values.add(leftOut);
        values.add(callId);
        and(filter.strand(), "a.strand = ?");
        if (!filter.states().isEmpty()) {
            and(filter.states().stream().map(Enum::name).toArray(String[]::new), "a.state = any (?)");
        }
        and(filter.region(), "a.submissions > 0 and ? = any (a.regions)");
        and(filter.provider(), """
                exists (select 1 from application_party p where p.call_id = a.call_id and p.organisation = ?
                    and p.application_id = a.id)""");
        if (filter.text() != null) {
            containing(filter.text().toLowerCase(Locale.ROOT));
        }
    }

    void after(ListPosition position) {
        where.append(" and (a.%s, a.id) %s (?, ?)".formatted(order.column(), descending ? "<" : ">"));
        values.add(position.value());
        values.add(position.id());
    }

    PreparedStatement prepare(Connection connection, int limit) throws SQLException {
        String direction = descending ? "desc" : "asc";
        String rows =
                "select a.*, a.%1$s as position from application a where %2$s order by a.%1$s %3$s, a.id %3$s limit %4$d"
                        .formatted(order.column(), where, direction, limit);
        PreparedStatement statement = connection.prepareStatement(
                SHOWN + rows + NAMED + " order by a.position %1$s, a.id %1$s".formatted(direction));
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, asParameter(connection, values.get(i)));
        }
        return statement;
    }

    private static Object asParameter(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case String[] texts -> connection.createArrayOf("text", texts);
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            default -> value;
        };
    }

    private void and(Object value, String condition) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    /** In what staff may see; a name is the register's, in either language. */
    private void containing(String text) {
        where.append(" and (a.listed_text like ? or a.submissions > 0 and a.organisations && array("
                + "select business_id from provider where position(? in search_text) > 0))");
        values.add("%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        values.add(text);
    }
}
