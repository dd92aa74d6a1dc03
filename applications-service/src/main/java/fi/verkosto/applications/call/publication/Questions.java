package fi.verkosto.applications.call.publication;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.call.terms.QuestionForm;
import fi.verkosto.applications.call.terms.Strand;
import java.util.List;
import java.util.Map;

/** Judges the questions of a call's own, and the answers to them. */
public interface Questions {

    /** The rule of a fault that an answer is missing, which is no fault of a draft. */
    String REQUIRED = "required";

    /** What is wrong with the questions themselves; pointers into the form, as in {@code /schema/properties/goal}. */
    List<Fault> faultsOf(QuestionForm form);

    /** Everything that keeps the answers from being submitted; pointers as in {@code /answers/goal}. */
    List<Fault> faults(Strand strand, Map<String, Object> answers);

    /** Of these only what no draft may hold either: a value of another type, too long, or to no question. */
    List<Fault> malformed(Strand strand, Map<String, Object> answers);
}
