package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.List;
import java.util.UUID;

/**
 * How a person decided between equals.
 *
 * @param applications who were tied: whoever comes first is selected before those who follow
 * @param reasons told in the letters of all of them
 */
public record TieOrder(List<UUID> applications, LocalizedText reasons) {}
