package kz.kasip.standards.document;

import java.util.ArrayList;
import java.util.List;

/** The documents at hand, own and real, for tests that change them at will. */
public final class Mutants {

    /** How many mutants are made where a default run makes one. */
    public static final int TIMES = Boolean.getBoolean("kasip.long") ? 20 : 1;

    private static final List<Document> DOCUMENTS = documents();

    private Mutants() {}

    /** A document and its name. */
    public record Document(String name, byte[] bytes) {}

    /** Own samples in every format, and the real documents where they are at hand. */
    public static List<Document> all() {
        return DOCUMENTS;
    }

    private static List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (String name : List.of(
                Samples.KAZAKH,
                Samples.RUSSIAN,
                "beekeeping.ru.html",
                "A01610901.ru.pdf",
                "J62012901.kk.pdf",
                "glassblowing-2017.ru.txt",
                "feltmaking-2017.kk.txt")) {
            documents.add(new Document(name, Samples.own(name)));
        }
        for (String name : List.of(Samples.KAZAKH, Samples.RUSSIAN)) {
            documents.add(new Document(name + " as docx", Samples.docx(Samples.text(name))));
        }
        for (String name : List.of("pottery-2022a.kk.rows", "saddlery-2022b.kk.rows")) {
            documents.add(new Document(name + " as docx", WordTable.of(Samples.text(name))));
        }
        Samples.realNames().forEach(name -> documents.add(new Document(name, Samples.real(name))));
        return List.copyOf(documents);
    }
}
