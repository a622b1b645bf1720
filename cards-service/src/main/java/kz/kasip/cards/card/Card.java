package kz.kasip.cards.card;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A card of one revision of a version: its keys in columns of their own beside the whole of it as one body. */
@Entity
@Immutable
@Table(name = "card")
public class Card {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_seq")
    @SequenceGenerator(name = "card_seq", sequenceName = "card_seq", allocationSize = 50)
    Long id;

    String code;
    int version;
    long revision;
    int number;
    String cardId;
    int serial;
    Integer orkLevel;
    String groupCode;
    String occupationCode;
    String titleText;

    @JdbcTypeCode(SqlTypes.JSON)
    CardContent body;

    protected Card() {}

    public Card(CardRevision of, int serial, CardContent body) {
        this.code = of.id.code();
        this.version = of.id.version();
        this.revision = of.id.revision();
        this.number = body.number();
        this.serial = serial;
        this.cardId = CardId.text(code, serial);
        this.orkLevel = body.orkLevel();
        this.groupCode = body.groupCode();
        this.occupationCode = body.occupationCode();
        this.titleText = String.join("\n", Titles.normalised(body.title().values()));
        this.body = body;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public long revision() {
        return revision;
    }

    public int number() {
        return number;
    }

    /** The stable id ({@code J62012900-01}). */
    public String cardId() {
        return cardId;
    }

    /** The number inside the standard code that the id ends with. */
    public int serial() {
        return serial;
    }

    /** The level; null for a card whose document gives none. */
    public Integer orkLevel() {
        return orkLevel;
    }

    /** The normalised titles of all languages. */
    public List<String> titles() {
        return titleText.lines().toList();
    }

    public CardContent body() {
        return body;
    }
}
