package kz.kasip.standards.document.reading;

import java.util.Locale;

/** Numbers in the formats of Word's lists. */
final class DocxNumbers {

    /** A decimal number of at least so many digits. */
    static final String PADDED = "padded ";

    private static final int CIRCLED = 20;
    private static final String[] SIGNS = {"*", "†", "‡", "§"};
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private DocxNumbers() {}

    static String format(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number, LATIN);
            case "upperLetter" -> letter(number, LATIN).toUpperCase(Locale.ROOT);
            case "russianLower" -> letter(number, RUSSIAN);
            case "russianUpper" -> letter(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLED ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "numberInDash" -> "- " + number + " -";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "chicago" -> SIGNS[Math.floorMod(number - 1, SIGNS.length)];
            case "none" -> "";
            default -> format.startsWith(PADDED) ? padded(number, format) : String.valueOf(number);
        };
    }

    private static String padded(int number, String format) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, format.charAt(PADDED.length()) - '0' - digits.length())) + digits;
    }

    private static String letter(int number, String letters) {
        int at = Math.max(0, number - 1);
        return String.valueOf(letters.charAt(at % letters.length())).repeat(Math.min(9, at / letters.length() + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
