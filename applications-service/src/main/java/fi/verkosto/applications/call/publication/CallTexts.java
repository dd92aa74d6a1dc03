package fi.verkosto.applications.call.publication;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Criterion;
import fi.verkosto.applications.call.terms.DraftName;
import fi.verkosto.applications.call.terms.QuestionForm;
import fi.verkosto.applications.call.terms.Strand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of a call, each of which is published in three languages or not at all. */
final class CallTexts {

    private static final int LONGEST = Lengths.REASON;

    private final List<Fault> missing = new ArrayList<>();
    private final List<Fault> malformed = new ArrayList<>();

    private CallTexts(CallTerms terms) {
        name("/names", terms.names());
        optional("/descriptions", terms.descriptions());
        for (int i = 0; i < terms.strands().size(); i++) {
            read("/strands/" + i, terms.strands().get(i));
        }
        for (int i = 0; i < terms.criteria().size(); i++) {
            read("/criteria/" + i, terms.criteria().get(i));
        }
        for (int i = 0; i < terms.costCategories().size(); i++) {
            name(
                    "/costCategories/" + i + "/names",
                    terms.costCategories().get(i).names());
        }
        terms.codeLists().byName().forEach((list, codes) -> {
            for (int i = 0; i < codes.size(); i++) {
                name("/codeLists/" + list + "/" + i + "/names", codes.get(i).names(), DraftName.LONGEST);
            }
        });
    }

    /** The languages that keep the call from being published. */
    static List<Fault> missingIn(CallTerms terms) {
        return new CallTexts(terms).missing;
    }

    /** What not even a draft may have: too long a text, or a name of several lines. */
    static List<Fault> malformedIn(CallTerms terms) {
        return new CallTexts(terms).malformed;
    }

    private void read(String at, Strand strand) {
        name(at + "/names", strand.names());
        optional(at + "/descriptions", strand.descriptions());
        strand.ownQuestions().ifPresent(form -> read(at + "/questions/uiSchema", form));
    }

    private void read(String at, Criterion criterion) {
        name(at + "/names", criterion.names());
        // Evaluators score by it, and applicants write for it.
        required(at + "/descriptions", criterion.descriptions());
        for (int i = 0; i < criterion.scale().size(); i++) {
            name(at + "/scale/" + i + "/meaning", criterion.scale().get(i).meaning());
        }
    }

    /** A question is shown by its title; its description is optional, but not in two languages only. */
    private void read(String at, QuestionForm form) {
        form.names().stream().sorted().forEach(name -> {
            Object shown = form.uiSchema().get(name);
            Map<?, ?> texts = shown instanceof Map<?, ?> object ? object : Map.of();
            String here = at + "/" + name.replace("~", "~0").replace("/", "~1");
            name(here + "/titles", languages(texts.get("titles")));
            if (texts.get("descriptions") != null) {
                required(here + "/descriptions", languages(texts.get("descriptions")));
            }
        });
    }

    private static LocalizedText languages(Object texts) {
        Map<?, ?> object = texts instanceof Map<?, ?> map ? map : Map.of();
        return new LocalizedText(text(object.get("fi")), text(object.get("sv")), text(object.get("en")));
    }

    private static String text(Object value) {
        return value instanceof String text ? text : null;
    }

    private void optional(String at, LocalizedText text) {
        if (text != null) {
            required(at, text);
        }
    }

    private void name(String at, LocalizedText text) {
        name(at, text, LONGEST);
    }

    private void name(String at, LocalizedText text, int longest) {
        required(at, text, longest);
        byLanguage(text).forEach((language, words) -> {
            if (words != null && !Text.isSingleLine(words)) {
                malformed.add(Fault.at(
                        at + "/" + language,
                        "line",
                        "Rivinvaihdot, sarkaimet ja kirjoitussuuntaa kääntävät merkit eivät ole sallittuja",
                        "Radbyten, tabbar och tecken som vänder skrivriktningen är inte tillåtna",
                        "Line breaks, tabs and characters that turn the direction of writing are not allowed"));
            }
        });
    }

    private void required(String at, LocalizedText text) {
        required(at, text, LONGEST);
    }

    private void required(String at, LocalizedText text, int longest) {
        byLanguage(text).forEach((language, words) -> judge(at + "/" + language, words, longest));
    }

    private static Map<String, String> byLanguage(LocalizedText text) {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("fi", text == null ? null : text.fi());
        languages.put("sv", text == null ? null : text.sv());
        languages.put("en", text == null ? null : text.en());
        return languages;
    }

    private void judge(String at, String words, int longest) {
        if (Text.isBlank(words)) {
            missing.add(Fault.at(
                    at,
                    "missing-language",
                    "Teksti puuttuu tällä kielellä",
                    "Texten saknas på detta språk",
                    "The text is missing in this language"));
        } else if (Text.length(words) > longest) {
            malformed.add(Fault.at(
                    at,
                    "length",
                    "Pituus ei ole sallituissa rajoissa: enintään " + longest,
                    "Längden är inte inom de tillåtna gränserna: högst " + longest,
                    "The length is outside the limits: at most " + longest));
        }
    }
}
