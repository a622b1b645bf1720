package kz.kasip.standards.document.template;

/**
 * The form of 2022 in its two layouts: with abilities and knowledge right under the function, and with tasks, which are
 * skills, between. Its last chapter is met absent, so a document without it has not broken off.
 */
final class TemplateOf2022 implements Template {

    @Override
    public Generation generation() {
        return Generation.OF_2022;
    }

    @Override
    public Reading read(Source source) {
        return DocumentDraft.read(source);
    }
}
