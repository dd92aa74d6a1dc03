package fi.verkosto.applications.licence;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.Session;

/** The submitted applications whose licences end on other days than was told last, or begin too late for their call. */
@ApplicationScoped
class UntoldLicenceEnds {

    /** What is told of an application has the application's own revision, whose lock this takes. */
    private static final String TAKE = """
            with untold as (
                select a.id, present.ends, late.starts
                from application a
                join grant_call c on c.id = a.call_id
                cross join lateral (
                    select coalesce(jsonb_agg(jsonb_build_object('businessId', p.business_id, 'endsOn', p.licence_to)
                        order by p.business_id), '[]') as ends
                    from provider p where p.business_id = any (a.organisations) and p.licence_to is not null) present
                cross join lateral (
                    select coalesce(jsonb_agg(jsonb_build_object('businessId', p.business_id, 'startsOn', p.licence_from)
                        order by p.business_id), '[]') as starts
                    from provider p where p.business_id = any (a.organisations) and p.licence_from >
                        cast(cast(c.terms ->> 'closesAt' as timestamptz) at time zone 'Europe/Helsinki' as date)) late
                left join told_licence_ends told on told.application_id = a.id
                where (cast(:application as uuid) is null or a.id = :application)
                  and a.submissions > 0 and a.state not in ('WITHDRAWN', 'EXPIRED')
                  and (present.ends <> coalesce(told.ends, '[]') or late.starts <> coalesce(told.starts, '[]')
                    or told.application_id is not null and told.starts is null)),
            told as (
                insert into told_licence_ends (application_id, ends, starts) select id, ends, starts from untold
                on conflict (application_id) do update set ends = excluded.ends, starts = excluded.starts)
            update application a set event_revision = event_revision + 1 from untold
            where a.id = untold.id
            returning a.id, a.agency, a.event_revision, a.call_id, cast(untold.ends as text),
                cast(untold.starts as text)""";

    private final Session session;

    UntoldLicenceEnds(Session session) {
        this.session = session;
    }

    /**
     * Takes them as told from now on.
     *
     * @param application the only one to look at; null for all
     */
    List<LicenceEndsChanged> take(UUID application, Instant now) {
        return session
                .createNativeQuery(TAKE, Object[].class)
                .setParameter("application", application, UUID.class)
                .list()
                .stream()
                .map(row -> new LicenceEndsChanged(
                        (UUID) row[0],
                        (String) row[1],
                        (Long) row[2],
                        (UUID) row[3],
                        now,
                        told((String) row[4], "endsOn", LicenceEnd::new),
                        told((String) row[5], "startsOn", LicenceStart::new)))
                .toList();
    }

    private static <T> List<T> told(String json, String day, BiFunction<String, LocalDate, T> licence) {
        return new JsonArray(json)
                .stream()
                        .map(JsonObject.class::cast)
                        .map(told -> licence.apply(told.getString("businessId"), LocalDate.parse(told.getString(day))))
                        .toList();
    }
}
