package kz.kasip.standards.document.template;

/** One generation of the official form. */
interface Template {

    Generation generation();

    /** @throws kz.kasip.standards.document.DocumentRefused when the document breaks off */
    Reading read(Source source);
}
