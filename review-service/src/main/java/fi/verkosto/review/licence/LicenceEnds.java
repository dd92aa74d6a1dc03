package fi.verkosto.review.licence;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What is known of the ends of licences. */
@ApplicationScoped
public class LicenceEnds {

    /** Where no end of the project is known, every end counts. */
    private static final String DURING_THE_PROJECT = """
            select r.id, told."businessId", told."endsOn"
            from review r
            join licence_ends l on l.application_id = r.application_id
            left join known_call c on c.id = r.call_id
            cross join lateral jsonb_to_recordset(l.ends) as told ("businessId" text, "endsOn" date)
            where r.id = any (:reviews) and (c.project_end is null or told."endsOn" < c.project_end)
            order by 3, 2""";

    private static final String TOLD = """
            select r.id, cast(l.starts as text) as starts, cast(l.ends as text) as ends
            from review r join licence_ends l on l.application_id = r.application_id
            where r.id = any (:reviews)""";

    private final Session session;

    LicenceEnds(Session session) {
        this.session = session;
    }

    /** The highest revision holds, in whatever order and however often they come. */
    void keep(ToldLicences told) {
        session.createNativeMutationQuery("""
                        insert into licence_ends (application_id, revision, starts, ends)
                        values (:application, :revision, cast(:starts as jsonb), cast(:ends as jsonb))
                        on conflict (application_id) do update
                            set revision = excluded.revision, starts = excluded.starts, ends = excluded.ends
                        where excluded.revision >= licence_ends.revision""")
                .setParameter("application", told.applicationId())
                .setParameter("revision", told.revision())
                .setParameter("starts", startsAsJson(told.licences().starts()), String.class)
                .setParameter("ends", endsAsJson(told.licences().ends()))
                .executeUpdate();
    }

    /** By review, the licences that were told of and end before the project does, the first first. */
    @Transactional
    public Map<UUID, List<LicenceEnd>> duringTheProject(Collection<UUID> reviews) {
        return session
                .createNativeQuery(DURING_THE_PROJECT, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("businessId", String.class)
                .addScalar("endsOn", LocalDate.class)
                .setParameter("reviews", reviews.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new LicenceEnd((String) row[1], (LocalDate) row[2]), Collectors.toList())));
    }

    /** All that was told, by review; reviews of which nothing was are left out. */
    @Transactional
    public Map<UUID, KnownLicences> of(Collection<UUID> reviews) {
        return session
                .createNativeQuery(TOLD, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("starts", String.class)
                .addScalar("ends", String.class)
                .setParameter("reviews", reviews.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new KnownLicences(
                                told((String) row[1], "startsOn", LicenceStart::new),
                                told((String) row[2], "endsOn", LicenceEnd::new))));
    }

    private static <T> List<T> told(String json, String day, BiFunction<String, LocalDate, T> licence) {
        if (json == null) {
            return null;
        }
        return new JsonArray(json)
                .stream()
                        .map(JsonObject.class::cast)
                        .map(told -> licence.apply(told.getString("businessId"), LocalDate.parse(told.getString(day))))
                        .toList();
    }

    /** Null stays null. */
    private static String startsAsJson(List<LicenceStart> starts) {
        if (starts == null) {
            return null;
        }
        JsonArray array = new JsonArray();
        starts.forEach(start -> array.add(new JsonObject()
                .put("businessId", start.businessId())
                .put("startsOn", start.startsOn().toString())));
        return array.encode();
    }

    private static String endsAsJson(List<LicenceEnd> ends) {
        JsonArray array = new JsonArray();
        ends.forEach(end -> array.add(new JsonObject()
                .put("businessId", end.businessId())
                .put("endsOn", end.endsOn().toString())));
        return array.encode();
    }
}
