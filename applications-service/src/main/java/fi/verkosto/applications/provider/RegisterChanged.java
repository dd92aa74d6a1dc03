package fi.verkosto.applications.provider;

/** A file was taken into the register, in this transaction; providers may have other licences now. */
public record RegisterChanged() {}
