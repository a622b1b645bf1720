package kz.kasip.search.index;

/** Settings of an index, without a configuration. */
public interface GivenIndex extends SearchConfig {
    /** Its generations, as one more process has them. */
    default Generations generations() {
        return new Generations(this);
    }
}
