package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.consortium.KnownPersons;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Remembers whom an organisation had act for it, whatever they ask for: a verified token says so. */
@Provider
class SeenPersons implements ContainerRequestFilter {

    private final ApplicationAccess access;
    private final Caller caller;
    private final KnownPersons persons;
    private final Arrival arrival;

    SeenPersons(ApplicationAccess access, Caller caller, KnownPersons persons, Arrival arrival) {
        this.access = access;
        this.caller = caller;
        this.persons = persons;
        this.arrival = arrival;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        access.appliesFor().ifPresent(organisation -> persons.see(organisation, caller.subject(), arrival.instant()));
    }
}
