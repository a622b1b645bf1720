package kz.kasip.cards.gap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Reads years of experience from a text in Kazakh or Russian. */
final class Years {
    private static final double MONTHS = 12;
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)?|\\p{L}+");
    private static final Pattern NONE =
            Pattern.compile("без (?:\\p{L}+ )?(?:опыта|стажа)|не требуется|не предъявля|без требований"
                    + "|нет требований|талап етілмейді|талап қойылмайды|қажет емес|тәжірибесіз|еңбек өтілінсіз");
    private static final Pattern YEAR = Pattern.compile("год|года|году|годом|годов|лет|летний|летнего|жыл\\p{L}*");
    private static final Pattern MONTH = Pattern.compile("месяц\\p{L}*|мес|ай|айдан|айлық|айы");
    private static final Pattern BETWEEN = Pattern.compile("до|и|или|не|х|ти|го|дейін|ден|дан|тен|тан|нан|нен|немесе");
    private static final Map<String, Double> WORDS = words("""
            полгода 0.5;полутора 1.5;полтора 1.5;один одного одной 1;два двух 2;три трех трёх 3;четыре четырех четырёх 4;
            пять пяти 5;шесть шести 6;семь семи 7;восемь восьми 8;девять девяти 9;десять десяти 10;жарты 0.5;бір 1;екі 2;
            үш 3;төрт 4;бес 5;алты 6;жеті 7;сегіз 8;тоғыз 9;он 10""");

    private Years() {}

    /** The fewest years that are named, 0 where none are asked for; empty where the text does not say. */
    static OptionalDouble least(Collection<String> texts) {
        return texts.stream()
                .map(Years::least)
                .flatMapToDouble(OptionalDouble::stream)
                .min();
    }

    private static OptionalDouble least(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        DoubleStream.Builder found = DoubleStream.builder();
        if (NONE.matcher(lower).find()) {
            found.add(0);
        }
        Optional<Double> number = Optional.empty();
        Matcher tokens = TOKEN.matcher(lower);
        while (tokens.find()) {
            String token = tokens.group();
            Optional<Double> read = number(token);
            if (read.isPresent()) {
                number = number.or(() -> read);
                if (token.equals("полгода")) {
                    found.add(read.get());
                }
            } else if (YEAR.matcher(token).matches()) {
                found.add(number.orElse(1.0));
                number = Optional.empty();
            } else if (MONTH.matcher(token).matches() && number.isPresent()) {
                found.add(number.get() / MONTHS);
                number = Optional.empty();
            } else if (!BETWEEN.matcher(token).matches()) {
                number = Optional.empty();
            }
        }
        return found.build().min();
    }

    private static Optional<Double> number(String token) {
        return Character.isDigit(token.charAt(0))
                ? Optional.of(Double.valueOf(token.replace(',', '.')))
                : Optional.ofNullable(WORDS.get(token));
    }

    private static Map<String, Double> words(String text) {
        Map<String, Double> words = new HashMap<>();
        for (String line : text.split(";")) {
            String[] parts = line.strip().split("\\s+");
            for (int part = 0; part < parts.length - 1; part++) {
                words.put(parts[part], Double.valueOf(parts[parts.length - 1]));
            }
        }
        return Map.copyOf(words);
    }
}
