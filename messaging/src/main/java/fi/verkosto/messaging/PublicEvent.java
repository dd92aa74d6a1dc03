package fi.verkosto.messaging;

import java.util.UUID;

/** Something that happened to an aggregate. Implemented by records; the JSON of the record is the event's data. */
public interface PublicEvent {

    /** The CloudEvents type: reverse domain, past tense, version, as in {@code fi.verkosto.call.published.v1}. */
    String type();

    /** The aggregate's ID: the CloudEvents subject. */
    UUID subject();

    /**
     * The business ID of the agency that it concerns: CloudEvents' extension {@code agency}. Null where it concerns all
     * of them, or none.
     */
    String agency();

    /**
     * What the event keeps its order with: events of one key reach every consumer in the order of their transactions. The
     * aggregate, unless several aggregates tell one story. CloudEvents' extension {@code partitionkey}, and the Kafka key.
     */
    default UUID partitionKey() {
        return subject();
    }
}
