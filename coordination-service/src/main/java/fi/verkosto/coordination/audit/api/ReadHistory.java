package fi.verkosto.coordination.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.coordination.appointment.Appointment;
import fi.verkosto.coordination.appointment.AppointmentAccess;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows the trail of a network, or of the grant of a coordinator, to those who may see that. */
@ApplicationScoped
class ReadHistory {

    private final AuditEntries entries;
    private final NetworkAccess networks;
    private final AppointmentAccess appointments;
    private final ActorNames names;

    ReadHistory(AuditEntries entries, NetworkAccess networks, AppointmentAccess appointments, ActorNames names) {
        this.entries = entries;
        this.networks = networks;
        this.appointments = appointments;
        this.names = names;
    }

    @Transactional
    Page<HistoryEntryResponse> ofNetwork(UUID networkId, int limit, Cursor cursor) {
        Network network = networks.toRead(networkId);
        return page(network.id(), network.programmeId(), limit, cursor);
    }

    @Transactional
    Page<HistoryEntryResponse> ofAppointment(UUID appointmentId, int limit, Cursor cursor) {
        Appointment appointment = appointments.toRead(appointmentId);
        return page(appointment.id(), appointment.programmeId(), limit, cursor);
    }

    private Page<HistoryEntryResponse> page(UUID about, UUID programmeId, int limit, Cursor cursor) {
        List<AuditEntry> read = entries.changesOf(about, Set.of(), cursor.id(), limit + 1);
        ActorNames.Known known = names.of(read, programmeId);
        return Page.of(read, limit, entry -> HistoryEntryResponse.from(entry, known), entry -> new Cursor(entry.id()));
    }
}
