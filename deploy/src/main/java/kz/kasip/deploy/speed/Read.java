package kz.kasip.deploy.speed;

import java.util.List;
import kz.kasip.deploy.system.Service;

/** One way of reading, and the statement that answers the same from the columns as they are stored. */
enum Read {
    CARD(Service.CARDS, "a card", "/v1/cards/%s", """
            select c.body from standard_version v
            join card c on c.code = v.code and c.version = v.version and c.revision = v.revision
            where v.code = left(%1$s, 9) and c.card_id = %1$s and v.held and v.effective_from <= current_date
            order by v.effective_from desc limit 1"""),
    CARDS_OF_VERSION(Service.CARDS, "the cards of a version", "/v1/standards/%s/cards", """
            select jsonb_agg(c.body order by c.number) from standard_version v
            join card c on c.code = v.code and c.version = v.version and c.revision = v.revision
            where v.code = left(%1$s, 9) and v.version = cast(substr(%1$s, 20) as integer) and v.held"""),
    CARDS(Service.CARDS, "a list of 20 cards", "/v1/cards?standard=%s", """
            select (select count(*) from card c where c.code = %1$s), jsonb_agg(page.card) from (
              select jsonb_build_object('id', c.card_id, 'orkLevel', c.ork_level, 'groupCode', c.group_code,
                'title', c.body -> 'title', 'otherTitles', c.body -> 'otherTitles') as card
              from standard_version v join card c on c.code = v.code and c.version = v.version and c.revision = v.revision
              where v.code = %1$s and v.held and v.effective_from <= current_date order by c.card_id limit 20) page"""),
    STANDARD(Service.STANDARDS, "a standard", "/v1/standards/%s", """
            select v.content from standard_version v where v.code = %1$s and v.status in ('PUBLISHED', 'REPEALED')
              and v.effective_from <= current_date order by v.effective_from desc limit 1"""),
    STANDARDS(Service.STANDARDS, "a list of 20 standards", "/v1/standards?limit=20", """
            select (select count(distinct code) from standard_version
                where status in ('PUBLISHED', 'REPEALED') and effective_from <= current_date),
              jsonb_agg(jsonb_build_object('code', v.code, 'title', v.content -> 'title')) from (
              select distinct on (code) * from standard_version
              where status in ('PUBLISHED', 'REPEALED') and effective_from <= current_date
              order by code, effective_from desc limit 20) v""");

    private final Service service;
    private final String title;
    private final String path;
    private final String statement;

    Read(Service service, String title, String path, String statement) {
        this.service = service;
        this.title = title;
        this.path = path;
        this.statement = statement;
    }

    Service service() {
        return service;
    }

    String title() {
        return title;
    }

    String path(String key) {
        return path.formatted(key);
    }

    /** What it is read by. */
    Key key() {
        return switch (this) {
            case CARD -> Key.CARD;
            case CARDS_OF_VERSION -> Key.VERSION;
            default -> Key.CODE;
        };
    }

    /** The id of a card, the code of a standard, or the code with a version ({@code J62012900/versions/1}). */
    enum Key {
        CARD,
        CODE,
        VERSION
    }

    /** A script for pgbench that reads at random by one of the keys. */
    String script(List<String> keys) {
        var key = "(array['" + String.join("', '", keys) + "'])[:place]";
        return "\\set place random(1, " + keys.size() + ")\n"
                + statement.formatted(key).replace('\n', ' ') + ";\n";
    }
}
