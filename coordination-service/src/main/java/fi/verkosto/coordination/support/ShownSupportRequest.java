package fi.verkosto.coordination.support;

import java.util.Optional;

/** A support request, and under which number its answer is published to all, if it is. */
public record ShownSupportRequest(SupportRequest request, Optional<Integer> publishedAs) {}
