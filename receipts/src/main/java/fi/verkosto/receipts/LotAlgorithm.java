package fi.verkosto.receipts;

/** How lots follow from a public value. */
public enum LotAlgorithm {
    /**
     * Each label has a number of its own, and the smallest is first: HKDF (RFC 5869) with SHA-256, the SHA-256 of the signed
     * commitment as salt, the value as input, the label as info, 32 bytes. Whatever becomes of one label, the others keep
     * their order.
     */
    HKDF_SHA256,

    /** As the Internet Engineering Task Force draws its nominating committees: RFC 3797, with the value as its key string. */
    RFC_3797
}
