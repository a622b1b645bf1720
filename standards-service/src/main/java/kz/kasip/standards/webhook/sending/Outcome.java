package kz.kasip.standards.webhook.sending;

/**
 * How an attempt ended.
 *
 * @param status of the answer, or null where there was none
 * @param failure why there was none
 */
public record Outcome(Integer status, String failure) {

    private static final int GONE = 410;

    /** Whether the receiver has taken the message: it answers 2xx and nothing else. */
    public boolean isDelivered() {
        return status != null && status >= 200 && status < 300;
    }

    /** Whether the receiver wants no more. */
    public boolean isGone() {
        return status != null && status == GONE;
    }
}
