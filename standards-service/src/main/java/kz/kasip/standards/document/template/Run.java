package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph in which several numbered entries follow each other. */
final class Run {

    private static final Pattern NUMBER = Pattern.compile("(?<=[\\s;.])(?<!\\d\\.)(\\d{1,3})[.)]\\s+(?=[\\p{L}«\"(])");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L})»\"]{2}[.!?]) (?=\\p{Lu}\\p{Ll})");
    private static final int FEWEST = 3;

    private Run() {}

    /** A part of the paragraph with the number before it. */
    record Part(Integer number, String text) {}

    private record Candidate(int number, int begin, int end) {}

    /**
     * Cuts where the next expected number stands, or where 1 does and 2 follows.
     *
     * @param first the number before the paragraph, or null
     * @param whole true where the paragraph stands unbroken, so that a sentence after its last entry is one of its own
     */
    static List<Part> split(String text, Integer first, boolean whole) {
        if (first == null) {
            return List.of(new Part(null, text));
        }
        List<Candidate> candidates = candidates(text);
        List<Part> parts = new ArrayList<>();
        int expected = first + 1;
        int begin = 0;
        Integer number = first;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean restarts = candidate.number() == 1
                    && candidates.subList(i + 1, candidates.size()).stream()
                            .limit(50)
                            .anyMatch(later -> later.number() == 2);
            if (candidate.number() == expected || restarts) {
                parts.add(new Part(
                        number, text.substring(begin, candidate.begin()).strip()));
                number = candidate.number();
                begin = candidate.end();
                expected = number + 1;
            }
        }
        parts.add(new Part(number, text.substring(begin).strip()));
        return whole && parts.size() >= FEWEST ? withLastCut(parts) : parts;
    }

    private static List<Candidate> candidates(String text) {
        List<Candidate> candidates = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            candidates.add(new Candidate(Integer.parseInt(matcher.group(1)), matcher.start(), matcher.end()));
        }
        return candidates;
    }

    /** Where each entry is one sentence, further sentences of the last one were entries that lost their list. */
    private static List<Part> withLastCut(List<Part> parts) {
        Part last = parts.getLast();
        String[] sentences = SENTENCE.split(last.text());
        boolean others = parts.stream()
                .limit(parts.size() - 1L)
                .anyMatch(part -> SENTENCE.matcher(part.text()).find());
        if (sentences.length == 1 || others) {
            return parts;
        }
        List<Part> cut = new ArrayList<>(parts.subList(0, parts.size() - 1));
        cut.add(new Part(last.number(), sentences[0]));
        for (int i = 1; i < sentences.length; i++) {
            cut.add(new Part(null, sentences[i]));
        }
        return cut;
    }
}
