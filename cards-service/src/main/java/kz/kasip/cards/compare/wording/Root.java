package kz.kasip.cards.compare.wording;

import java.util.regex.Pattern;

/**
 * A word without its endings, in the forms that it is compared in.
 *
 * @param text as written
 * @param steady with the vowels that are often exchanged made one
 * @param bones without the vowels that come and go
 * @param whole the bones of the whole word, which may have no ending
 * @param bare without a prefix that turns or shifts the meaning
 */
record Root(String text, String steady, String bones, String whole, String bare) {
    private static final Pattern PREFIX =
            Pattern.compile("^(?:не|без|бес|вы|от|отъ|под|при|за|раз|рас|с|со|в|во|внутри|вне|из|ис|до"
                    + "|пере|недо|экс|им|дез|де|анти)(?=\\p{L}{3})");

    static Root of(Endings endings, String form) {
        String text = endings.stem(form);
        return new Root(
                text,
                endings.root(text),
                endings.bones(text),
                endings.bones(form),
                PREFIX.matcher(text).replaceFirst(""));
    }

    boolean prefixed() {
        return bare.length() < text.length();
    }
}
