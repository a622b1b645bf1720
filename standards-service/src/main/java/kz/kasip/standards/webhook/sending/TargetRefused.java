package kz.kasip.standards.webhook.sending;

/** An address that nothing is sent to; the message is the end of a sentence about it and reveals no address inside. */
class TargetRefused extends Exception {

    private static final long serialVersionUID = 1L;

    TargetRefused(String reason) {
        super(reason);
    }
}
