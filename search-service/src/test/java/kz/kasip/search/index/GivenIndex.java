package kz.kasip.search.index;

import java.time.Duration;

/** Settings of an index, without a configuration. */
public interface GivenIndex extends SearchConfig {
    @Override
    default Duration answerWithin() {
        return Duration.ofSeconds(8);
    }

    /** Its generations, as one more process has them. */
    default Generations generations() {
        return new Generations(this);
    }

    /** Its generations, as a process of another release has them. */
    default Generations generations(String fields, String rules) {
        return new Generations(this, new Fingerprint(fields, rules));
    }
}
