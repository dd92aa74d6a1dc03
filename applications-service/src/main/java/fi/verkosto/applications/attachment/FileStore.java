package fi.verkosto.applications.attachment;

import java.io.InputStream;
import java.util.UUID;

/**
 * Where the bytes of files are. Storing and deleting belong to the caller's transaction: a store that cannot take part in
 * one, of objects for instance, has to keep what is stored until the transaction is decided, and to delete only then.
 */
interface FileStore {

    void store(UUID file, ReceivedFile content);

    /** The bytes, fetched as they are read; no transaction stays open for a slow reader. */
    InputStream open(UUID file, long size);

    void delete(UUID file);
}
