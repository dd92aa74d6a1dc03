package fi.verkosto.review.decision;

import static fi.verkosto.review.decision.DecisionDraft.orNone;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.decision.DecisionDraft.OfCategory;
import fi.verkosto.review.decision.DecisionDraft.OfGrant;
import fi.verkosto.review.decision.DecisionDraft.Said;
import fi.verkosto.review.decision.DecisionDraft.Terms;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.decisioncontent.Instalment;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisioncontent.Placeholder;
import fi.verkosto.review.decisioncontent.Reasoning;
import fi.verkosto.review.decisioncontent.Sentence;
import fi.verkosto.review.decisioncontent.StandardText;
import fi.verkosto.review.decisioncontent.TextUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the content of a decision of what an officer sent, or says what of it there cannot be. */
final class DraftReading {

    private final DecisionContent before;
    private final GrantTerms usual;
    private final List<Fault> faults = new ArrayList<>();

    /** @param usual what an award has that was none before, as long as nothing else is said */
    private DraftReading(DecisionContent before, GrantTerms usual) {
        this.before = before;
        this.usual = usual;
    }

    /** @throws Refusal if a text is none of the catalogue, or an award or a rejection is no whole one */
    static DecisionContent read(DecisionDraft draft, DecisionContent before, GrantTerms usual) {
        return new DraftReading(before, usual).read(draft);
    }

    private DecisionContent read(DecisionDraft draft) {
        Outcome outcome = draft.outcome() == null ? before.outcome() : draft.outcome();
        boolean isAward = outcome == Outcome.AWARDED;
        Reasoning reasoning = new Reasoning(
                before.reasoning().proposed(),
                isWithGround(draft, outcome),
                sentences("/furtherReasons", draft.furtherReasons(), TextUse.reasonOf(outcome)));
        GrantTerms terms = isAward ? terms(draft.terms()) : null;
        if (isAward && draft.awarded() == null) {
            faults.add(Fault.at(
                    "/awarded",
                    "required",
                    "Myöntö tarvitsee summan",
                    "Ett understöd behöver ett belopp",
                    "An award has a sum"));
        }
        if (!isAward && before.outcome() == Outcome.REJECTED && draft.saysAward()) {
            faults.add(Fault.at(
                    "/outcome",
                    "no-award",
                    "Hylkäykseen ei kuulu summaa eikä ehtoja",
                    "Ett avslag har varken belopp eller villkor",
                    "A rejection has neither a sum nor terms"));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(ReviewError.DECISION_INVALID).faults(faults);
        }
        return new DecisionContent(outcome, isAward ? draft.awarded() : null, terms, reasoning);
    }

    /** What the selection wrote is about the outcome that it proposed; it goes where an officer changes to another one. */
    private boolean isWithGround(DecisionDraft draft, Outcome outcome) {
        boolean fits = outcome == before.reasoning().proposed().outcome();
        if (Boolean.TRUE.equals(draft.withGround()) && !fits && outcome == before.outcome()) {
            faults.add(Fault.at(
                    "/withGround",
                    "no-ground",
                    "Valinnan perustelu ei koske enää tätä ratkaisua",
                    "Urvalets motivering gäller inte längre detta avgörande",
                    "What the selection wrote is not about this outcome any more"));
        }
        return fits && !Boolean.FALSE.equals(draft.withGround());
    }

    private GrantTerms terms(Terms said) {
        if (said == null) {
            return before.terms() == null ? usual : before.terms();
        }
        return new GrantTerms(
                orNone(said.perCategory()).stream().map(OfCategory::toSum).toList(),
                or(said.maximumPercent(), usual.maximumPercent()),
                or(said.usedFrom(), usual.usedFrom()),
                or(said.usedUntil(), usual.usedUntil()),
                or(said.interimReportBy(), usual.interimReportBy()),
                or(said.finalReportBy(), usual.finalReportBy()),
                instalments(said),
                said.acceptWithinDays() == null ? usual.acceptWithinDays() : said.acceptWithinDays(),
                said.conditions() == null && before.terms() == null
                        ? usual.conditions()
                        : sentences("/terms/conditions", said.conditions(), TextUse.CONDITION));
    }

    private List<Instalment> instalments(Terms said) {
        return said.instalments() == null && before.terms() == null
                ? usual.instalments()
                : orNone(said.instalments()).stream().map(OfGrant::toInstalment).toList();
    }

    /** What an award has that was none before; of one that was, what is missing was taken out. */
    private <T> T or(T said, T usually) {
        return said != null || before.terms() != null ? said : usually;
    }

    private List<Sentence> sentences(String pointer, List<Said> said, TextUse use) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < orNone(said).size(); i++) {
            sentence(pointer + "/" + i, said.get(i), use).ifPresent(sentences::add);
        }
        return sentences;
    }

    private Optional<Sentence> sentence(String pointer, Said said, TextUse use) {
        if ((said.code() == null) == (said.ownWords() == null)) {
            faults.add(Fault.at(
                    pointer,
                    "code-or-own-words",
                    "Anna joko koodi tai omat sanat",
                    "Ange antingen en kod eller egna ord",
                    "Give either a code or own words"));
            return Optional.empty();
        }
        return said.code() == null ? inOwnWords(pointer, said) : ofCatalogue(pointer, said, use);
    }

    private Optional<Sentence> inOwnWords(String pointer, Said said) {
        if (Text.isBlank(said.ownWords())) {
            faults.add(Fault.at(
                    pointer + "/ownWords", "required", "Teksti puuttuu", "Texten saknas", "A text is required"));
            return Optional.empty();
        }
        return Optional.of(Sentence.inOwnWords(said.ownWords()));
    }

    private Optional<Sentence> ofCatalogue(String pointer, Said said, TextUse use) {
        Optional<StandardText> known = StandardText.of(said.code()).filter(text -> text.use() == use);
        if (known.isEmpty()) {
            faults.add(Fault.at(
                    pointer + "/code",
                    "unknown-code",
                    "Luettelossa ei ole tätä tekstiä tähän tarkoitukseen",
                    "Katalogen har ingen sådan text för detta ändamål",
                    "The catalogue has no such text for this"));
            return Optional.empty();
        }
        Map<String, String> values = said.values() == null ? Map.of() : said.values();
        if (!values.keySet().equals(new HashSet<>(known.get().placeholders()))) {
            faults.add(Fault.at(
                    pointer + "/values",
                    "placeholders",
                    "Anna arvo jokaiselle tekstin paikalle eikä muille",
                    "Ange ett värde för varje plats i texten och inga andra",
                    "Give a value for each placeholder of the text, and for nothing else"));
            return Optional.empty();
        }
        return areFit(pointer + "/values/", values) ? known.map(text -> text.filled(values)) : Optional.empty();
    }

    /** They are published with the text. */
    private boolean areFit(String pointer, Map<String, String> values) {
        List<Fault> unfit = values.entrySet().stream()
                .flatMap(value -> Placeholder.of(value.getKey())
                        .filter(kind -> !kind.allows(value.getValue()))
                        .map(kind -> unfit(pointer + value.getKey(), kind.demand()))
                        .stream())
                .toList();
        faults.addAll(unfit);
        return unfit.isEmpty();
    }

    private static Fault unfit(String pointer, LocalizedText demand) {
        return Fault.at(pointer, "placeholder-form", demand.fi(), demand.sv(), demand.en());
    }
}
