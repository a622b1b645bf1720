package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;

/** Recognises names, phones and e-mail addresses of persons. */
public final class Persons {

    private static final Pattern E_MAIL = Pattern.compile(
            "[\\p{L}\\d_.+-]{1,64}@[\\p{L}\\d_-]{1,64}\\.[\\p{L}\\d_.-]{1,64}"
                    + "|[\\w.+-]{1,64}\\s{0,2}@\\s{0,2}[\\w-]{1,64}(?:\\.[\\w-]{1,64}){0,3}\\s?\\.\\s?(?:kz|ru|com|org|net|info)(?!\\w)");
    private static final int PHONE_DIGITS = 10;
    /** Area codes have three to five digits, all begin with 7. */
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.-])(?:(?:\\+\\s?7|8)[\\s(-]{0,3}|7[\\s(-]{1,3}|7)"
            + "(?:7\\d{2}[\\s)-]{0,3}(?:\\d{3}[\\s–-]?\\d{2}[\\s–-]?\\d{2}|\\d[\\s–-]\\d{2}[\\s–-]\\d{2}[\\s–-]\\d{2})"
            + "|7\\d{3}[\\s)]{1,3}\\d{2}[\\s–-]?\\d{2}[\\s–-]?\\d{2}|7\\d{4}[\\s)]{1,3}\\d[\\s–-]?\\d{2}[\\s–-]?\\d{2})(?!\\d)"
            + "|\\+\\s?7(?:[\\s().–-]{0,3}\\d){10}(?!\\d)");

    private static final Pattern WORK_PHONE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:тел(?:ефон\\p{L}{0,5})?|факс\\p{L}{0,4}|(?:tele)?phone|tel|моб(?:ильн\\p{L}{1,3})?|ұялы)(?!\\p{L})[\\p{L}.:/ ]{0,20}\\+?[\\d(][\\d\\s()–-]{4,20}");
    private static final String NAME = "\\p{Lu}[\\p{Ll}]{1,40}";
    private static final String CAPITALS = "\\p{Lu}{3,40}";
    private static final String INITIALS = "\\p{Lu}\\p{Ll}?\\.\\s?(?:\\p{Lu}\\.)?";
    private static final String TWO_INITIALS = "\\p{Lu}\\.\\s?\\p{Lu}\\.";
    private static final String PATRONYMIC = "\\p{Lu}\\p{Ll}{1,40}(?:вич|вна|ична|ьич|ұлы|қызы|кызы|оглы)(?!\\p{L})";
    private static final Pattern FULL_NAME = Pattern.compile("(?<!\\p{L})(?:(?:" + NAME + " " + INITIALS + "|"
            + INITIALS
            + " ?" + NAME + "|" + NAME + " " + NAME + " " + NAME + "(?<=вич|вна|ұлы|қызы|улы|кызы|оглы))(?!\\p{Ll})|"
            + NAME + " " + PATRONYMIC + "|" + PATRONYMIC + " " + NAME + "|" + CAPITALS + " " + TWO_INITIALS
            + "(?!\\p{L})|"
            + TWO_INITIALS + "\\s?" + CAPITALS + "|" + CAPITALS + " " + CAPITALS + " " + CAPITALS
            + "(?<=ВИЧ|ВНА|ҰЛЫ|ҚЫЗЫ|КЫЗЫ|ОГЛЫ)(?!\\p{L}))");
    private static final Pattern INITIALS_ALONE = Pattern.compile(TWO_INITIALS);
    private static final String WHO =
            "(?:руководител|исполнител|председател|эксперт|контакт|(?:генеральный )?директор|заместител|разработчик|ответственн|координатор|жетекші|төраға|орындаушы|сарапшы|байланыс|жоба)";
    /** A role and nothing but one to three words in capital letters. */
    private static final Pattern ROLE = Pattern.compile("(?:^|[,;] ?)(?iu:" + WHO
            + ")[\\p{L} ()-]{0,60}: ?(\\p{Lu}[\\p{L}-]{1,40}(?: \\p{Lu}[\\p{L}.-]{0,40}){0,3})[.,;]?$");

    private static final String SURNAME = "\\p{Lu}\\p{Ll}{1,30}(?:ов|(?<!Осн)ова|[её]ва?|баев)(?!\\p{L})";
    /** A surname before a first name alone in a line, or the two in any order after the word for a role. */
    private static final Pattern BARE_NAME = Pattern.compile(SURNAME + " " + NAME + "|(?:.{0,200}[\\s,;(-])?(?iu:" + WHO
            + "|министр|президент|ректор)\\p{L}{0,6} (?:[^,;:]{1,80} )?(?:" + SURNAME + " " + NAME + "|" + NAME + " "
            + SURNAME
            + ")[.,;)]?");

    private static final int LONGEST_LINE = 300;
    private static final Pattern WORD_ALONE = Pattern.compile("\\p{Lu}[\\p{Ll}-]{1,40}");
    private static final Pattern BY_ROLE = Pattern.compile("(?iu)^[,\\s]*" + WHO + ".*");
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
                || INITIALS_ALONE.matcher(text).matches()
                || isByRole(text)
                || text.length() <= LONGEST_LINE && BARE_NAME.matcher(text).matches()
                || FULL_NAME.matcher(NO_PERSON.matcher(text).replaceAll(" ")).find();
    }

    private static boolean isByRole(String text) {
        Matcher role = ROLE.matcher(text);
        return role.find() && !isOrganisation(role.group(1));
    }

    /** The same blocks, a surname in a line of its own joined with the initials in the next. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            boolean goesOn = !joined.isEmpty()
                    && INITIALS_ALONE.matcher(block.text()).matches()
                    && WORD_ALONE.matcher(joined.getLast().text()).matches();
            if (goesOn) {
                Block surname = joined.removeLast();
                joined.add(surname.with(surname.text() + " " + block.text()));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    /** Where the organisation ends that a line about a person begins with; 0 where it begins with none. */
    static int organisationEnd(String text) {
        int end = 0;
        int cut = text.indexOf(',');
        for (int i = 0; i < MOST_PARTS && cut > 0; i++) {
            String head = text.substring(0, cut);
            if (isOrganisation(head)
                    && !isPersonal(head)
                    && !BY_ROLE.matcher(text.substring(end, cut)).matches()) {
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
