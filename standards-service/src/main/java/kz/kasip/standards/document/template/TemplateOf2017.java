package kz.kasip.standards.document.template;

/**
 * The form of 2017, and that of 2022 where it comes without its tables: running text with its labels in numbered points and
 * sub-points.
 */
final class TemplateOf2017 implements Template {

    @Override
    public Generation generation() {
        return Generation.OF_2017;
    }

    @Override
    public Reading read(Source source) {
        return DocumentDraft.read(source);
    }
}
