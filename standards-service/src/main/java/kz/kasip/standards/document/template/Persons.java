package kz.kasip.standards.document.template;

import java.util.regex.Pattern;

/** Recognises names, phones and e-mail addresses of persons. */
public final class Persons {

    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}");
    private static final int PHONE_DIGITS = 10;
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.-])(?:\\+\\s?7|8)[\\s(-]{0,3}7\\d{2}[\\s)-]{0,3}\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{2}(?!\\d)");
    private static final Pattern WORK_PHONE =
            Pattern.compile("(?iu)(?:тел|факс|phone|tel|моб)[\\p{L}.: ]{0,20}\\+?[\\d(][\\d\\s()-]{4,20}");
    private static final String NAME = "\\p{Lu}[\\p{Ll}]{1,40}";
    private static final String INITIALS = "\\p{Lu}\\p{Ll}?\\.\\s?(?:\\p{Lu}\\.)?";
    private static final Pattern FULL_NAME = Pattern.compile("(?<!\\p{L})(?:" + NAME + " " + INITIALS + "|" + INITIALS
            + " ?" + NAME + "|" + NAME + " " + NAME + " " + NAME + "(?<=вич|вна|ұлы|қызы|улы|кызы|оглы))(?!\\p{Ll})");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)[«\"“]|(?<!\\p{L})(?:ТОО|ЖШС|АО|АҚ|НАО|КЕАҚ|ОЮЛ|ЗТБ|РГП|РМК|министерств|министрл|ассоциац|қауымдаст|университет|институт|компани)");
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:e-?mail|эл(?:\\.|ектронн)[\\p{L}. ]{0,30}|телефон[\\p{L} ]{0,20}|тел\\.?|моб\\.?|ФИО|Т\\.?А\\.?Ә\\.?|Ф\\.И\\.О\\.?)\\s?:.*");

    /** An institution named after somebody tells of no person, nor does an annex with a letter. */
    private static final Pattern NO_PERSON = Pattern.compile("(?<!\\p{L})(?:им\\.|имени) ?(?:" + FULL_NAME.pattern()
            + ")|(?:" + FULL_NAME.pattern() + ")\\p{L}{0,9} атындағы|(?:Приложение|Глава|Раздел) \\p{Lu}\\.");

    private static final int MOST_PARTS = 8;

    private Persons() {}

    /** Whether a text holds a phone or an e-mail address. */
    static boolean hasAddress(String text) {
        return text.indexOf('@') >= 0 && E_MAIL.matcher(text).find()
                || hasDigits(text) && PHONE.matcher(text).find();
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= PHONE_DIGITS;
    }

    /** Whether a line of the technical data is about a person. */
    public static boolean isPersonal(String text) {
        return hasAddress(text)
                || WORK_PHONE.matcher(text).find()
                || LEAD.matcher(text).matches()
                || FULL_NAME.matcher(NO_PERSON.matcher(text).replaceAll(" ")).find();
    }

    /** Where the organisation ends that a line about a person begins with; 0 where it begins with none. */
    static int organisationEnd(String text) {
        int end = 0;
        int cut = text.indexOf(',');
        for (int i = 0; i < MOST_PARTS && cut > 0; i++) {
            String head = text.substring(0, cut);
            if (isOrganisation(head) && !isPersonal(head)) {
                end = cut;
            }
            cut = text.indexOf(',', cut + 1);
        }
        return end;
    }

    /** Whether a line names an organisation. */
    static boolean isOrganisation(String text) {
        return ORGANISATION.matcher(text).find();
    }
}
