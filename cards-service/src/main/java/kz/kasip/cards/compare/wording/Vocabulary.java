package kz.kasip.cards.compare.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a language that say little, turn the meaning or have the same one, and the endings of its words. */
enum Vocabulary {
    KAZAKH(new KazakhEndings(), """
            және мен бен пен менен не немесе әрі үшін бойынша туралы жөнінде жөніндегі арқылы сондай ақ да де та те осы
            сол оның олардың ол болып табылады т б яғни ретінде қатысты тиісті отырып сәйкес сай""", """
            білу біледі білім дағды дағдысы дағдылары машық машығы қабілет қабілеті түсіну алу алады істей негіздері
            негіздерін негізі""", "емес жоқ тыс", """
            әдіс тәсіл амал
            пайдалану қолдану
            тізім тізбе
            іздеу іздестіру
            қағида қағидат принцип
            көмек жәрдем
            жағдай кез""", """
            ішкі сыртқы
            жоғарғы төменгі
            жоғары төмен
            кіріс шығыс
            ашу жабу
            қосу ажырату
            арттыру азайту төмендету
            жасау жою
            құрастыру бөлшектеу
            қабылдау беру
            дейін кейін
            бар жоқ"""),
    RUSSIAN(new RussianEndings(), """
            и или либо а также в во на с со к ко у о об обо по для от из при через путем посредством согласно
            соответствии том числе их его ее этого этих данного данной т д п др другие как так что же над про ним ней
            ними связи целях помощью ходе каждый каждая каждое каждой""", """
            знать знание знания уметь умение умения навык навыки владеть понимать понимание способность мочь основы
            основ""", "не без нет вне кроме", """
            методы способы приемы
            использование применение пользование
            перечень список
            виды типы разновидности
            искать поиск
            читать чтение
            сдавать сдача
            шить пошив
            делать сделать изготавливать изготовление изготовить
            назначение предназначение
            оборудование аппаратура
            сотрудник работник""", """
            внутренний внешний наружный
            верхний нижний
            входящий исходящий
            создавать удалять
            открывать закрывать
            включать выключать
            увеличивать уменьшать
            повышать понижать снижать
            сборка разборка
            покупать продавать
            прием выдача
            наличие отсутствие
            до после
            частный публичный
            минимальный максимальный""");

    private final Endings endings;
    private final Set<String> function;
    private final Set<String> light;
    private final Set<String> negation;
    private final Map<String, String> sameMeaning;
    private final Map<String, Set<String>> opposites;

    Vocabulary(Endings endings, String function, String light, String negation, String sameMeaning, String opposites) {
        this.endings = endings;
        this.function = words(function);
        this.light = words(light);
        this.negation = words(negation);
        this.sameMeaning = lines(sameMeaning);
        this.opposites = new HashMap<>();
        opposites.lines().forEach(this::oppose);
    }

    private void oppose(String line) {
        Set<String> roots = Stream.of(line.split(" ")).map(endings::stem).collect(Collectors.toUnmodifiableSet());
        for (String root : roots) {
            opposites.computeIfAbsent(root, key -> new HashSet<>()).addAll(roots);
            opposites.get(root).remove(root);
        }
    }

    /** Of each word that stands in a line, the first of the line. */
    private Map<String, String> lines(String text) {
        return text.lines()
                .map(line -> line.split(" "))
                .flatMap(line -> Stream.of(line).map(form -> Map.entry(endings.stem(form), endings.stem(line[0]))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    static Vocabulary of(String language) {
        return language.equals("kk") ? KAZAKH : RUSSIAN;
    }

    Endings endings() {
        return endings;
    }

    boolean opposite(String root, String otherRoot) {
        return opposites.getOrDefault(root, Set.of()).contains(otherRoot);
    }

    Word word(String written, boolean cut) {
        String form = written.toLowerCase(Locale.ROOT);
        if (!Character.isLetter(form.codePointAt(0))) {
            return new Word(this, form, new Root(form, form, form, form, form), form, Word.Kind.NUMBER, false, false);
        }
        boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        Root root = Root.of(endings, form);
        return new Word(
                this,
                form,
                root,
                sameMeaning.getOrDefault(root.text(), root.text()),
                capitals ? Word.Kind.CONTENT : kind(form),
                capitals,
                cut);
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
