-- A provider lists its own appointments, those that wait as well.
create index appointment_of_provider on appointment (provider_business_id, id);
