package kz.kasip.standards.document.template;

/** One generation of the official form. */
interface Template {

    /** Whether the document follows it, by its labels. */
    boolean fits(Source source);

    /** @throws kz.kasip.standards.document.DocumentRefused when the document breaks off */
    Reading read(Source source);
}
