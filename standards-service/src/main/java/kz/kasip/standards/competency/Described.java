package kz.kasip.standards.competency;

/** What the OpenAPI document says of CASE in more than one place. */
final class Described {
    static final String TAG = "The standards as competency frameworks in the form of CASE 1.1 (1EdTech).";
    static final String ID = "The identifier (GUID).";
    static final String EXAMPLE = "0e0b3a2c-5a55-5d2c-9a41-8c1d1f0a7b11";
    static final String UNKNOWN =
            "Nothing of this kind has the identifier, or it is no UUID; `imsx_codeMinor` says which.";

    private Described() {}
}
