package kz.kasip.cards.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A node of the national classifier of occupations. */
@Entity
@Immutable
@Table(name = "occupation")
class Occupation {
    @Id
    String code;

    int level;
    String parentCode;
    String nameKk;
    String nameRu;
    String searchText;

    protected Occupation() {}
}
