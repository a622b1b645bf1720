package kz.kasip.standards.document.template;

import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/** The form in use since 2023: four chapters, cards with functions, skills, abilities and knowledge. */
final class PresentTemplate implements Template {

    @Override
    public Generation generation() {
        return Generation.PRESENT;
    }

    @Override
    public Reading read(Source source) {
        if (!source.has(Label.Part.TECHNICAL)) {
            Occurrence last = source.occurrences.getLast();
            throw new DocumentRefused(
                    Reason.TRUNCATED,
                    "The document breaks off: the chapter of technical data is missing; the last label is «"
                            + last.label.wording() + "» at " + last.line() + ".");
        }
        return DocumentDraft.read(source);
    }
}
