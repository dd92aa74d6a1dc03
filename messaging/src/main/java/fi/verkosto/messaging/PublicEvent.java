package fi.verkosto.messaging;

import java.util.UUID;

/** Something that happened to an aggregate. Implemented by records; the JSON of the record is the event's data. */
public interface PublicEvent {

    /** The CloudEvents type: reverse domain, past tense, version, as in {@code fi.verkosto.call.published.v1}. */
    String type();

    /** The aggregate's ID: the CloudEvents subject and the Kafka key, so that events of one aggregate keep their order. */
    UUID subject();
}
