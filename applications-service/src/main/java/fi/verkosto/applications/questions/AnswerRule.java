package fi.verkosto.applications.questions;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.publication.Questions;
import java.util.Arrays;
import java.util.Set;

/** The rules that answers break, by the keywords of JSON Schema, in words. */
enum AnswerRule {
    REQUIRED(
            Questions.REQUIRED,
            "Vastaus puuttuu",
            "Svaret saknas",
            "The answer is missing",
            "required",
            "dependentRequired"),
    TOO_SHORT(
            "too-short",
            "Vastaus on liian lyhyt, tai sen osia puuttuu",
            "Svaret är för kort, eller delar av det saknas",
            "The answer is too short, or parts of it are missing",
            "minLength",
            "minItems",
            "minProperties",
            "contains",
            "minContains"),
    WRONG_TYPE(
            "wrong-type",
            "Vastaus on väärää tyyppiä",
            "Svaret är av fel typ",
            "The answer is of the wrong type",
            "type"),
    TOO_LONG(
            "too-long",
            "Vastaus on liian pitkä, tai siinä on liikaa osia",
            "Svaret är för långt, eller har för många delar",
            "The answer is too long, or has too many parts",
            "maxLength",
            "maxItems",
            "maxProperties"),
    UNKNOWN(
            "unknown-question",
            "Tällaista kysymystä ei ole",
            "Det finns ingen sådan fråga",
            "There is no such question",
            "additionalProperties",
            "unevaluatedProperties",
            "unevaluatedItems",
            "propertyNames",
            "false"),
    RANGE(
            "range",
            "Arvo ei ole sallituissa rajoissa",
            "Värdet är inte inom de tillåtna gränserna",
            "The value is outside the limits",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf"),
    CHOICE(
            "choice",
            "Vastaus ei ole mikään vaihtoehdoista",
            "Svaret är inget av alternativen",
            "The answer is none of the choices",
            "enum",
            "const"),
    ALTERNATIVES(
            "alternatives",
            "Vastaus ei vastaa mitään sallituista muodoista",
            "Svaret motsvarar ingen av de tillåtna formerna",
            "The answer fits none of the allowed forms",
            "anyOf",
            "oneOf",
            "not"),
    FORMAT("format", "Muoto on väärä", "Formatet är fel", "The format is wrong", "format", "pattern"),
    DISTINCT(
            "distinct",
            "Sama vastaus on mukana kahdesti",
            "Samma svar är med två gånger",
            "The same answer is given twice",
            "uniqueItems"),
    INVALID("invalid", "Vastaus ei kelpaa", "Svaret duger inte", "The answer is not valid");

    /** What no further writing makes right. */
    private static final Set<AnswerRule> MALFORMED = Set.of(WRONG_TYPE, TOO_LONG, UNKNOWN);

    private final String rule;
    private final LocalizedText text;
    private final String[] keywords;

    AnswerRule(String rule, String fi, String sv, String en, String... keywords) {
        this.rule = rule;
        this.text = new LocalizedText(fi, sv, en);
        this.keywords = keywords;
    }

    static AnswerRule ofKeyword(String keyword) {
        return Arrays.stream(values())
                .filter(rule -> Arrays.asList(rule.keywords).contains(keyword))
                .findFirst()
                .orElse(INVALID);
    }

    static boolean isMalformed(Fault fault) {
        return MALFORMED.stream().anyMatch(rule -> rule.rule.equals(fault.rule()));
    }

    static boolean isMissing(Fault fault) {
        return fault.rule().equals(REQUIRED.rule);
    }

    Fault at(String pointer) {
        return new Fault(pointer, rule, text);
    }

    /** With what would do, behind what is wrong. */
    Fault at(String pointer, String allowed) {
        return Fault.at(
                pointer, rule, text.fi() + ": " + allowed, text.sv() + ": " + allowed, text.en() + ": " + allowed);
    }
}
