package kz.kasip.cards.compare;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The words of a language that say little or turn the meaning, and how its words lose their endings. */
enum Vocabulary {
    KAZAKH(
            KazakhStems::of,
            Set.of(
                    "және",
                    "мен",
                    "бен",
                    "пен",
                    "менен",
                    "не",
                    "немесе",
                    "әрі",
                    "үшін",
                    "бойынша",
                    "туралы",
                    "жөнінде",
                    "арқылы",
                    "сондай",
                    "ақ",
                    "да",
                    "де",
                    "та",
                    "те",
                    "осы",
                    "сол",
                    "оның",
                    "олардың",
                    "ол",
                    "болып",
                    "табылады",
                    "т",
                    "б",
                    "яғни",
                    "ретінде",
                    "жөніндегі",
                    "қатысты",
                    "тиісті"),
            Set.of(
                    "білу",
                    "біледі",
                    "білім",
                    "дағды",
                    "дағдысы",
                    "дағдылары",
                    "машық",
                    "машығы",
                    "қабілет",
                    "қабілеті",
                    "түсіну",
                    "алу",
                    "істей",
                    "негіздері",
                    "негізі"),
            Set.of("емес", "жоқ", "тыс")),
    RUSSIAN(
            RussianStems::of,
            Set.of(
                    "и",
                    "или",
                    "либо",
                    "а",
                    "также",
                    "в",
                    "во",
                    "на",
                    "с",
                    "со",
                    "к",
                    "ко",
                    "у",
                    "о",
                    "об",
                    "обо",
                    "по",
                    "для",
                    "от",
                    "из",
                    "при",
                    "через",
                    "путем",
                    "посредством",
                    "согласно",
                    "соответствии",
                    "том",
                    "числе",
                    "их",
                    "его",
                    "ее",
                    "этого",
                    "этих",
                    "данного",
                    "данной",
                    "т",
                    "д",
                    "п",
                    "др",
                    "другие",
                    "как",
                    "так",
                    "что",
                    "же",
                    "над",
                    "про",
                    "ним",
                    "ней",
                    "ними",
                    "связи",
                    "целях",
                    "помощью"),
            Set.of(
                    "знать",
                    "знание",
                    "знания",
                    "уметь",
                    "умение",
                    "умения",
                    "навык",
                    "навыки",
                    "владеть",
                    "понимать",
                    "понимание",
                    "способность",
                    "мочь",
                    "основы",
                    "основ"),
            Set.of("не", "без", "нет", "вне", "кроме"));

    private final UnaryOperator<String> stems;
    private final Set<String> function;
    private final Set<String> light;
    private final Set<String> negation;

    Vocabulary(UnaryOperator<String> stems, Set<String> function, Set<String> light, Set<String> negation) {
        this.stems = stems;
        this.function = function;
        this.light = light;
        this.negation = negation;
    }

    static Vocabulary of(String language) {
        return language.equals("kk") ? KAZAKH : RUSSIAN;
    }

    Word word(String written, boolean cut) {
        String form = written.toLowerCase(Locale.ROOT);
        boolean capitals =
                written.length() > 1 && !form.equals(written) && written.equals(written.toUpperCase(Locale.ROOT));
        if (!Character.isLetter(form.codePointAt(0))) {
            return new Word(form, form, Word.Kind.NUMBER, false, false);
        }
        return new Word(form, stems.apply(form), capitals ? Word.Kind.CONTENT : kind(form), capitals, cut);
    }

    private Word.Kind kind(String form) {
        if (negation.contains(form)) {
            return Word.Kind.NEGATION;
        }
        if (function.contains(form)) {
            return Word.Kind.FUNCTION;
        }
        return light.contains(form) ? Word.Kind.LIGHT : Word.Kind.CONTENT;
    }
}
