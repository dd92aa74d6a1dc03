package fi.verkosto.applications.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every column of the database that can hold a text. What is asked about a person must not depend on somebody having
 * thought of the table, so the catalogue of the database says which there are. Each question reads them all: minutes are
 * fine, as such requests are rare.
 */
@ApplicationScoped
class StoredTexts {

    private static final int MOST = 1_000;

    /** What tells which row it is. */
    private static final String KEY = """
            (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(t))
             where key in ('id', 'application_id', 'call_id', 'number', 'business_id', 'version', 'person'))""";

    private final EntityManager database;

    StoredTexts(EntityManager database) {
        this.database = database;
    }

    List<Place> find(Person person) {
        List<Place> places = new ArrayList<>();
        for (Column column : columns()) {
            person.marks().forEach(mark -> {
                long count = count(column, mark);
                if (count > 0) {
                    places.add(new Place(column.name(), count, values(column, mark)));
                }
            });
        }
        return List.copyOf(places);
    }

    Map<String, Long> count(Person person) {
        Map<String, Long> counts = new TreeMap<>();
        for (Column column : columns()) {
            person.marks().forEach(mark -> counts.merge(column.name(), count(column, mark), Long::sum));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private List<Column> columns() {
        List<?> rows = database.createNativeQuery("""
                        select table_name, column_name, data_type from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = current_schema() and table_type = 'BASE TABLE'
                          and table_name <> 'flyway_schema_history'
                          and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')
                        order by table_name, column_name""", Object[].class).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Column((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private long count(Column column, Mark mark) {
        String sql = "select count(*) from \"%s\" t where %s".formatted(column.table(), column.named());
        return (Long) marked(sql, Long.class, mark).getSingleResult();
    }

    @SuppressWarnings("unchecked") // A query of one text column.
    private List<String> values(Column column, Mark mark) {
        return marked(column.isText() ? texts(column) : objects(column), String.class, mark)
                .setMaxResults(MOST)
                .getResultList();
    }

    private Query marked(String sql, Class<?> type, Mark mark) {
        return database.createNativeQuery(sql, type)
                .setParameter("mark", mark.text())
                .setParameter("whole", mark.whole())
                .setParameter("hint", mark.hint());
    }

    /** The innermost objects: a contact with the name and the number that belong to the address. */
    private static String objects(Column column) {
        return """
                select cast(jsonb_build_object('row', %3$s, 'found', %4$s) as text)
                from "%1$s" t where %2$s""".formatted(column.table(), column.named(), KEY, innermost(column.asJson()));
    }

    private static String innermost(String json) {
        return """
                (select jsonb_agg(object) from jsonb_path_query(%s, 'strict $.** ? (@.type() == "object")') object
                 where exists (
                    select 1 from jsonb_each(object) member
                    where json_names_person(member.value, :mark, :whole)
                      and not jsonb_path_exists(member.value, 'strict $.** ? (@.type() == "object")')))""".formatted(json);
    }

    /** Of the JSON of an event or an answer the innermost objects as well: the rest is about others. */
    private static String texts(Column column) {
        return """
                select cast(jsonb_build_object('row', %3$s, 'found',
                    case when t."%2$s" is json object or t."%2$s" is json array then %4$s
                         else jsonb_build_array(jsonb_build_object('%2$s', t."%2$s")) end) as text)
                from "%1$s" t where %5$s""".formatted(column.table(), column.column(), KEY, innermost(column.asJson()), column.named());
    }

    private record Column(String table, String column, String type) {

        String name() {
            return table + "." + column;
        }

        boolean isText() {
            return type.equals("text") || type.equals("character varying");
        }

        /** A list of texts is looked through like a list in JSON. */
        String asJson() {
            return type.equals("ARRAY")
                    ? "to_jsonb(t.\"%s\")".formatted(column)
                    : "cast(t.\"%s\" as jsonb)".formatted(column);
        }

        String named() {
            String exactly = isText()
                    ? "text_names_person(t.\"%s\", :mark, :whole)".formatted(column)
                    : "json_names_person(%s, :mark, :whole)".formatted(asJson());
            return "position(:hint in lower(cast(t.\"%s\" as text))) > 0 and %s".formatted(column, exactly);
        }
    }
}
