package kz.kasip.standards.code;

import java.util.Optional;
import java.util.stream.Stream;

/** The sections of the classifier and the divisions that belong to each, as in NACE Rev. 2. */
enum OkedSection {
    A(1, 3),
    B(5, 9),
    C(10, 33),
    D(35, 35),
    E(36, 39),
    F(41, 43),
    G(45, 47),
    H(49, 53),
    I(55, 56),
    J(58, 63),
    K(64, 66),
    L(68, 68),
    M(69, 75),
    N(77, 82),
    O(84, 84),
    P(85, 85),
    Q(86, 88),
    R(90, 93),
    S(94, 96),
    T(97, 98),
    U(99, 99);

    private final int first;
    private final int last;

    OkedSection(int first, int last) {
        this.first = first;
        this.last = last;
    }

    static boolean exists(char letter) {
        return letter >= 'A' && letter <= 'U';
    }

    static Optional<String> ofDivision(String digits) {
        var division = Integer.parseInt(digits);
        return Stream.of(values())
                .filter(section -> section.first <= division && division <= section.last)
                .map(Enum::name)
                .findFirst();
    }
}
